<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupState</name>
    <message numerus="yes">
        <source>Saved and checked: %1, with %Ln client(s). It contains personal data, so keep it in a safe place.</source>
        <comment>path of the file</comment>
        <translation>
            <numerusform>Saved and checked: %1, with %Ln client. It contains personal data, so keep it in a safe place.</numerusform>
            <numerusform>Saved and checked: %1, with %Ln clients. It contains personal data, so keep it in a safe place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientNames</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionState</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) could not be sent to Constant Contact</source>
        <translation>
            <numerusform>%Ln client could not be sent to Constant Contact</numerusform>
            <numerusform>%Ln clients could not be sent to Constant Contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The login has not been used for %Ln day(s). It ends on %1 unless Listwell syncs before then.</source>
        <translation>
            <numerusform>The login has not been used for %Ln day. It ends on %1 unless Listwell syncs before then.</numerusform>
            <numerusform>The login has not been used for %Ln days. It ends on %1 unless Listwell syncs before then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionSummary</name>
    <message numerus="yes">
        <source>%Ln unsubscribe(s) waiting</source>
        <translation>
            <numerusform>%Ln unsubscribe waiting</numerusform>
            <numerusform>%Ln unsubscribes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) need attention</source>
        <translation>
            <numerusform>%Ln client needs attention</numerusform>
            <numerusform>%Ln clients need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) said no, and Constant Contact does not know it yet.</source>
        <translation>
            <numerusform>%Ln client said no, and Constant Contact does not know it yet.</numerusform>
            <numerusform>%Ln clients said no, and Constant Contact does not know it yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) could not be sent to Constant Contact. Each is shown with the reason and what to do.</source>
        <translation>
            <numerusform>%Ln client could not be sent to Constant Contact. Each is shown with the reason and what to do.</numerusform>
            <numerusform>%Ln clients could not be sent to Constant Contact. Each is shown with the reason and what to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConstantContact</name>
    <message numerus="yes">
        <source>Constant Contact asks for a pause of %n minute(s). Listwell then continues automatically.</source>
        <translation>
            <numerusform>Constant Contact asks for a pause of %n minute. Listwell then continues automatically.</numerusform>
            <numerusform>Constant Contact asks for a pause of %n minutes. Listwell then continues automatically.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sync</numerusform>
            <numerusform>%Ln syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) exported to %1.</source>
        <translation>
            <numerusform>%n sync exported to %1.</numerusform>
            <numerusform>%n syncs exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest %Ln sync(s)</source>
        <translation>
            <numerusform>Newest %Ln sync</numerusform>
            <numerusform>Newest %Ln syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message numerus="yes">
        <source>%n more report(s) wait.</source>
        <translation>
            <numerusform>%n more report waits.</numerusform>
            <numerusform>%n more reports wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClassCard</name>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n booked</numerusform>
            <numerusform>%n booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClassDialog</name>
    <message numerus="yes">
        <source>%n class(es), the last on %1.</source>
        <translation>
            <numerusform>%n class, on %1.</numerusform>
            <numerusform>%n classes, the last on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClassesPage</name>
    <message numerus="yes">
        <source>This class is repeated weekly, and %n class(es) follow. The bookings of a removed class are removed too. Answers about news and updates are kept.</source>
        <translation>
            <numerusform>This class is repeated weekly, and %n class follows. The bookings of a removed class are removed too. Answers about news and updates are kept.</numerusform>
            <numerusform>This class is repeated weekly, and %n classes follow. The bookings of a removed class are removed too. Answers about news and updates are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) will be removed too. Answers about news and updates are kept.</source>
        <translation>
            <numerusform>%n booking will be removed too. Answers about news and updates are kept.</numerusform>
            <numerusform>%n bookings will be removed too. Answers about news and updates are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClientBrowser</name>
    <message numerus="yes">
        <source>%n client(s) are selected: too many to change at once.</source>
        <translation>
            <numerusform>%n client is selected: too many to change at once.</numerusform>
            <numerusform>%n clients are selected: too many to change at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n.</source>
        <translation>
            <numerusform>Select at most %n.</numerusform>
            <numerusform>Select at most %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are selected.</source>
        <translation>
            <numerusform>%n client is selected.</numerusform>
            <numerusform>%n clients are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClientFieldsPage</name>
    <message numerus="yes">
        <source>%n field(s). Constant Contact takes %1.</source>
        <translation>
            <numerusform>%n field. Constant Contact takes %1.</numerusform>
            <numerusform>%n fields. Constant Contact takes %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s) exported to %1.</source>
        <translation>
            <numerusform>%n client exported to %1.</numerusform>
            <numerusform>%n clients exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::FamilyView</name>
    <message numerus="yes">
        <source>and %n more client(s)</source>
        <translation>
            <numerusform>and %n more client</numerusform>
            <numerusform>and %n more clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n refused row(s) saved to %1. Correct the rows there, then import that file.</source>
        <translation>
            <numerusform>%n refused row saved to %1. Correct the row there, then import that file.</numerusform>
            <numerusform>%n refused rows saved to %1. Correct the rows there, then import that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n client(s)</source>
        <translation>
            <numerusform>&amp;Import %n client</numerusform>
            <numerusform>&amp;Import %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n client(s)</source>
        <translation>
            <numerusform>&amp;Deactivate %n client</numerusform>
            <numerusform>&amp;Deactivate %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n client(s)?</source>
        <translation>
            <numerusform>Deactivate %n client?</numerusform>
            <numerusform>Deactivate %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n client(s)</source>
        <translation>
            <numerusform>Deactivate %n client</numerusform>
            <numerusform>Deactivate %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ImportTotals</name>
    <message numerus="yes">
        <source>%n row(s) in the report.</source>
        <translation>
            <numerusform>%n row in the report.</numerusform>
            <numerusform>%n rows in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new field(s): %1</source>
        <translation>
            <numerusform>%n new field: %1</numerusform>
            <numerusform>%n new fields: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new field(s) to add: %1</source>
        <translation>
            <numerusform>%n new field to add: %1</numerusform>
            <numerusform>%n new fields to add: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported</source>
        <translation>
            <numerusform>%n row cannot be imported</numerusform>
            <numerusform>%n rows cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to check</source>
        <translation>
            <numerusform>%n row to check</numerusform>
            <numerusform>%n rows to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say yes, which does not count: a no stands for the person or the address.</source>
        <translation>
            <numerusform>%n row says yes, which does not count: a no stands for the person or the address.</numerusform>
            <numerusform>%n rows say yes, which does not count: a no stands for the person or the address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be a client you already have.</source>
        <translation>
            <numerusform>%n row may be a client you already have.</numerusform>
            <numerusform>%n rows may be clients you already have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MissingClientsBox</name>
    <message numerus="yes">
        <source>%n active client(s) are not in this report.</source>
        <translation>
            <numerusform>%n active client is not in this report.</numerusform>
            <numerusform>%n active clients are not in this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s) may be in a row that is not clear, and stay active.</source>
        <translation>
            <numerusform>%n other client may be in a row that is not clear, and stays active.</numerusform>
            <numerusform>%n other clients may be in rows that are not clear, and stay active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and may be of any client, so no client is deactivated. Correct the report first.</source>
        <translation>
            <numerusform>%n row cannot be read and may be of any client, so no client is deactivated. Correct the report first.</numerusform>
            <numerusform>%n rows cannot be read and may be of any client, so no client is deactivated. Correct the report first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no longer synced. %n of its %2 contacts are your clients.</source>
        <comment>list, contacts in it</comment>
        <translation>
            <numerusform>“%1” is no longer synced. %n of its %2 contacts is your client.</numerusform>
            <numerusform>“%1” is no longer synced. %n of its %2 contacts are your clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the people who will be added left that list. They come first below. If they want no e-mail, set their answer to No before you use the new list.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln of the people who will be added left that list, and comes first below. If the person wants no e-mail, set the answer to No before you use the new list.</numerusform>
            <numerusform>%Ln of the people who will be added left that list. They come first below. If they want no e-mail, set their answer to No before you use the new list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RemovedClientsDialog</name>
    <message numerus="yes">
        <source>Removed clients are kept for %n day(s). A client who is put back has all details, answers and bookings again, and returns to the list if the yes to news and updates still holds.</source>
        <translation>
            <numerusform>Removed clients are kept for %n day. A client who is put back has all details, answers and bookings again, and returns to the list if the yes to news and updates still holds.</numerusform>
            <numerusform>Removed clients are kept for %n days. A client who is put back has all details, answers and bookings again, and returns to the list if the yes to news and updates still holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReportPeopleDialog</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RoundCard</name>
    <message numerus="yes">
        <source>%1 of %Ln person(s) found</source>
        <translation>
            <numerusform>%1 of %Ln person found</numerusform>
            <numerusform>%1 of %Ln people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::Studio</name>
    <message numerus="yes">
        <source>“%1” was restored: %Ln client(s).</source>
        <comment>file name</comment>
        <translation>
            <numerusform>“%1” was restored: %Ln client.</numerusform>
            <numerusform>“%1” was restored: %Ln clients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::UndoImportDialog</name>
    <message numerus="yes">
        <source>%n client(s) added by the import are removed.</source>
        <translation>
            <numerusform>%n client added by the import is removed.</numerusform>
            <numerusform>%n clients added by the import are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are as before the import.</source>
        <translation>
            <numerusform>%n client is as before the import.</numerusform>
            <numerusform>%n clients are as before the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are still as imported. Undo the import again to continue.</source>
        <translation>
            <numerusform>%n client is still as imported. Undo the import again to continue.</numerusform>
            <numerusform>%n clients are still as imported. Undo the import again to continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are not fully restored</source>
        <translation>
            <numerusform>%n client is not fully restored</numerusform>
            <numerusform>%n clients are not fully restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) return to the details and the answer they had before the import, except for a “No”, which stays.</source>
        <translation>
            <numerusform>%n client returns to the details and the answer they had before the import, except for a “No”, which stays.</numerusform>
            <numerusform>%n clients return to the details and the answer they had before the import, except for a “No”, which stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” is neither yes nor no and changes nothing (%n row(s)).</source>
        <translation>
            <numerusform>%1: “%2” is neither yes nor no and changes nothing (%n row).</numerusform>
            <numerusform>%1: “%2” is neither yes nor no and changes nothing (%n rows).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other words that are neither yes nor no change nothing (%n row(s)).</source>
        <translation>
            <numerusform>Other words that are neither yes nor no change nothing (%n row).</numerusform>
            <numerusform>Other words that are neither yes nor no change nothing (%n rows).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClassesPresenter</name>
    <message numerus="yes">
        <source>%n client(s) are booked. Enter at least as many places, or cancel bookings first.</source>
        <translation>
            <numerusform>%n client is booked. Enter at least as many places, or cancel bookings first.</numerusform>
            <numerusform>%n clients are booked. Enter at least as many places, or cancel bookings first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) were removed.</source>
        <translation>
            <numerusform>%n class was removed.</numerusform>
            <numerusform>%n classes were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientActions</name>
    <message numerus="yes">
        <source>%n client(s) were removed.</source>
        <translation>
            <numerusform>%n client was removed.</numerusform>
            <numerusform>%n clients were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were activated.</source>
        <translation>
            <numerusform>%n client was activated.</numerusform>
            <numerusform>%n clients were activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were deactivated.</source>
        <translation>
            <numerusform>%n client was deactivated.</numerusform>
            <numerusform>%n clients were deactivated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ClientImportPresenter</name>
    <message numerus="yes">
        <source>The import was cancelled after %n row(s), which are imported. Import the file again to complete it.</source>
        <translation>
            <numerusform>The import was cancelled after %n row, which is imported. Import the file again to complete it.</numerusform>
            <numerusform>The import was cancelled after %n rows, which are imported. Import the file again to complete it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ContactListModel</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::ImportUndoPresenter</name>
    <message numerus="yes">
        <source>%1 – imported %2, %n row(s)</source>
        <comment>file name, time</comment>
        <translation>
            <numerusform>%1 – imported %2, %n row</numerusform>
            <numerusform>%1 – imported %2, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::PreviewPresenter</name>
    <message numerus="yes">
        <source>Constant Contact bills by the number of contacts. This adds at most %Ln contact(s) to the account.</source>
        <translation>
            <numerusform>Constant Contact bills by the number of contacts. This adds at most %Ln contact to the account.</numerusform>
            <numerusform>Constant Contact bills by the number of contacts. This adds at most %Ln contacts to the account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::RemovedClientsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::SubscriberPeriods</name>
    <message numerus="yes">
        <source>%n of your clients are subscribers.</source>
        <translation>
            <numerusform>%n of your clients is a subscriber.</numerusform>
            <numerusform>%n of your clients are subscribers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenters::TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>About %n hour left.</numerusform>
            <numerusform>About %n hours left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message numerus="yes">
        <source>%n booking(s) could not be restored, because the class is full.</source>
        <translation>
            <numerusform>%n booking could not be restored, because the class is full.</numerusform>
            <numerusform>%n bookings could not be restored, because the classes are full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are back.</source>
        <translation>
            <numerusform>%n client is back.</numerusform>
            <numerusform>%n clients are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile %n of these addresses said no to news and updates. That answer applies.</source>
        <translation>
            <numerusform>Meanwhile %n of these addresses said no to news and updates. That answer applies.</numerusform>
            <numerusform>Meanwhile %n of these addresses said no to news and updates. That answer applies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %n client(s)?</source>
        <translation>
            <numerusform>Remove %n client?</numerusform>
            <numerusform>Remove %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s)</source>
        <translation>
            <numerusform>Remove %n client</numerusform>
            <numerusform>Remove %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is removed from this directory now, and from the list at the next sync. The contact stays subscribed in Constant Contact, and nothing else about it changes. You can put the client back within %n day(s).</source>
        <translation>
            <numerusform>The client is removed from this directory now, and from the list at the next sync. The contact stays subscribed in Constant Contact, and nothing else about it changes. You can put the client back within %n day.</numerusform>
            <numerusform>The client is removed from this directory now, and from the list at the next sync. The contact stays subscribed in Constant Contact, and nothing else about it changes. You can put the client back within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are removed from this directory now, and from the list at the next sync. The contacts stay subscribed in Constant Contact, and nothing else about them changes. You can put them back within %n day(s).</source>
        <translation>
            <numerusform>They are removed from this directory now, and from the list at the next sync. The contacts stay subscribed in Constant Contact, and nothing else about them changes. You can put them back within %n day.</numerusform>
            <numerusform>They are removed from this directory now, and from the list at the next sync. The contacts stay subscribed in Constant Contact, and nothing else about them changes. You can put them back within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportIntake</name>
    <message numerus="yes">
        <source>And %n more row(s).</source>
        <translation>
            <numerusform>And %n more row.</numerusform>
            <numerusform>And %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) contradict your clients and need a check.</source>
        <translation>
            <numerusform>%n row contradicts your clients and needs a check.</numerusform>
            <numerusform>%n rows contradict your clients and need a check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would say no to news and updates, more than 5 % of your subscribers.</source>
        <translation>
            <numerusform>%n client would say no to news and updates, more than 5 % of your subscribers.</numerusform>
            <numerusform>%n clients would say no to news and updates, more than 5 % of your subscribers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have another answer to news and updates, more than 5 % of your clients.</source>
        <translation>
            <numerusform>%n client would have another answer to news and updates, more than 5 % of your clients.</numerusform>
            <numerusform>%n clients would have another answer to news and updates, more than 5 % of your clients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln unsubscribed</numerusform>
            <numerusform>%Ln unsubscribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the list</source>
        <translation>
            <numerusform>%Ln left the list</numerusform>
            <numerusform>%Ln left the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the list</source>
        <translation>
            <numerusform>%Ln removed from the list</numerusform>
            <numerusform>%Ln removed from the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being processed by Constant Contact</source>
        <translation>
            <numerusform>%Ln still being processed by Constant Contact</numerusform>
            <numerusform>%Ln still being processed by Constant Contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listwell has no clients, but %Ln contact(s) are on the list. The sync was stopped so that nobody is removed by mistake.</source>
        <translation>
            <numerusform>Listwell has no clients, but %Ln contact is on the list. The sync was stopped so that nobody is removed by mistake.</numerusform>
            <numerusform>Listwell has no clients, but %Ln contacts are on the list. The sync was stopped so that nobody is removed by mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This sync would unsubscribe or remove %Ln of the %1 contacts on the list. It was stopped so that you can check first.</source>
        <translation>
            <numerusform>This sync would unsubscribe or remove %Ln of the %1 contacts on the list. It was stopped so that you can check first.</numerusform>
            <numerusform>This sync would unsubscribe or remove %Ln of the %1 contacts on the list. It was stopped so that you can check first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were changed by the import of “%1” (%2, %3). If that report was wrong, undo the import.</source>
        <comment>file name, time, rows</comment>
        <translation>
            <numerusform>%Ln of them was changed by the import of “%1” (%2, %3). If that report was wrong, undo the import.</numerusform>
            <numerusform>%Ln of them were changed by the import of “%1” (%2, %3). If that report was wrong, undo the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln second(s), %1</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Took %Ln second, %1</numerusform>
            <numerusform>Took %Ln seconds, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln minute(s), %1</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Took %Ln minute, %1</numerusform>
            <numerusform>Took %Ln minutes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsState</name>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln character(s).</source>
        <translation>
            <numerusform>Use at most %Ln character.</numerusform>
            <numerusform>Use at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>Constant Contact has not removed %n of your client(s) from the list. Wait a few minutes, then try again.</source>
        <translation>
            <numerusform>Constant Contact has not removed %n of your clients from the list. Wait a few minutes, then try again.</numerusform>
            <numerusform>Constant Contact has not removed %n of your clients from the list. Wait a few minutes, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) said no, but Constant Contact does not accept the unsubscribe. Unsubscribe them in Constant Contact.</source>
        <translation>
            <numerusform>%n person said no, but Constant Contact does not accept the unsubscribe. Unsubscribe this person in Constant Contact.</numerusform>
            <numerusform>%n people said no, but Constant Contact does not accept the unsubscribe. Unsubscribe them in Constant Contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n client(s)…</source>
        <translation>
            <numerusform>Sending %n client…</numerusform>
            <numerusform>Sending %n clients…</numerusform>
        </translation>
    </message>
</context>
</TS>
