// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helptopics.h"

#include <QKeySequence>
#include <QStringList>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QString steps(const QStringList &all)
{
    QString text;
    for (qsizetype i = 0; i < all.size(); ++i)
        text += u"%1. %2\n"_s.arg(i + 1).arg(all.at(i));
    return text + u'\n';
}

QString points(const QStringList &all)
{
    return u"- "_s + all.join(u"\n- "_s) + u"\n\n"_s;
}

QString heading(const QString &text)
{
    return u"#### "_s + text + u"\n\n"_s;
}

QString paragraph(const QString &text)
{
    return text + u"\n\n"_s;
}

QString keys(const QKeySequence &sequence, const QString &action)
{
    return u"**%1**: %2"_s.arg(sequence.toString(QKeySequence::NativeText), action);
}

} // namespace

QList<HelpTopic> HelpTopics::all()
{
    return {HelpTopic::Connect,
            HelpTopic::Disconnect,
            HelpTopic::Consent,
            HelpTopic::Timing,
            HelpTopic::Home,
            HelpTopic::Clients,
            HelpTopic::Classes,
            HelpTopic::Activity,
            HelpTopic::Setup,
            HelpTopic::ClientReports,
            HelpTopic::ClientFields,
            HelpTopic::Settings,
            HelpTopic::OtherIntegrations,
            HelpTopic::Keyboard};
}

HelpTopic HelpTopics::of(PageId page)
{
    switch (page) {
    case PageId::Home:
        return HelpTopic::Home;
    case PageId::Clients:
        return HelpTopic::Clients;
    case PageId::Classes:
        return HelpTopic::Classes;
    case PageId::Activity:
        return HelpTopic::Activity;
    case PageId::Setup:
        return HelpTopic::Setup;
    case PageId::Settings:
        return HelpTopic::Settings;
    case PageId::ClientReports:
        return HelpTopic::ClientReports;
    case PageId::ClientFields:
        return HelpTopic::ClientFields;
    case PageId::Welcome:
    case PageId::Integrations:
    case PageId::ConstantContact:
        break;
    }
    return HelpTopic::Connect;
}

QString HelpTopics::title(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Connect:
        return tr("Connect your business");
    case HelpTopic::Disconnect:
        return tr("Disconnect your business");
    case HelpTopic::Consent:
        return tr("Consent: who is on the list");
    case HelpTopic::Timing:
        return tr("How long changes take");
    case HelpTopic::Home:
        return tr("The Home page");
    case HelpTopic::Clients:
        return tr("The Clients page");
    case HelpTopic::Classes:
        return tr("The Classes page");
    case HelpTopic::Activity:
        return tr("The Activity page");
    case HelpTopic::Setup:
        return tr("The Setup menu");
    case HelpTopic::Settings:
        return tr("The Settings page");
    case HelpTopic::ClientReports:
        return tr("The Client reports page");
    case HelpTopic::ClientFields:
        return tr("The Client fields page");
    case HelpTopic::OtherIntegrations:
        return tr("Other mailing list integrations");
    case HelpTopic::Keyboard:
        return tr("Keyboard shortcuts");
    }
    return {};
}

QString HelpTopics::searchWords(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Connect:
        return tr("login, log in, account, API key, choose list, save", "words to search for");
    case HelpTopic::Disconnect:
        return tr("stop, log out", "words to search for");
    case HelpTopic::Consent:
        return tr("news and updates, unsubscribe, subscribe, agree, come back, family, shared address",
                  "words to search for");
    case HelpTopic::Timing:
        return tr("24 hours, sync, delay, waiting, calls, brake", "words to search for");
    case HelpTopic::Clients:
        return tr("import, export, report, CSV, Excel, remove, undo", "words to search for");
    case HelpTopic::Classes:
        return tr("book, booking", "words to search for");
    case HelpTopic::Activity:
        return tr("history, error, problem, not accepted", "words to search for");
    case HelpTopic::Setup:
        return tr("log, support, version", "words to search for");
    case HelpTopic::Settings:
        return tr(
            "language, appearance, dark, tray, background, close, quit, notifications, start with the "
            "session, sync interval, consent question, wording, data folder, backup, restore, other computer",
            "words to search for");
    case HelpTopic::ClientReports:
        return tr("folder, import, automatically, export, waiting, refused, done", "words to search for");
    case HelpTopic::ClientFields:
        return tr("custom fields, rename, order, send, name", "words to search for");
    case HelpTopic::OtherIntegrations:
        return tr("Mailchimp, WellnessLiving, studio program", "words to search for");
    case HelpTopic::Home:
    case HelpTopic::Keyboard:
        break;
    }
    return {};
}

QString HelpTopics::text(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Connect:
        return connectText();
    case HelpTopic::Disconnect:
        return disconnectText();
    case HelpTopic::Consent:
        return consentText();
    case HelpTopic::Timing:
        return timingText();
    case HelpTopic::Home:
        return homeText();
    case HelpTopic::Clients:
        return clientsText();
    case HelpTopic::Classes:
        return classesText();
    case HelpTopic::Activity:
        return activityText();
    case HelpTopic::Setup:
        return setupText();
    case HelpTopic::Settings:
        return settingsText();
    case HelpTopic::ClientReports:
        return clientReportsText();
    case HelpTopic::ClientFields:
        return clientFieldsText();
    case HelpTopic::OtherIntegrations:
        return otherIntegrationsText();
    case HelpTopic::Keyboard:
        return keyboardText();
    }
    return {};
}

QString HelpTopics::connectText()
{
    return steps({tr("Click the **App Drawer** button."), tr("In the App Drawer, click **Setup**."),
                  tr("On the Setup menu, click **Integrations**."),
                  tr("On the Integrations menu, click **Constant Contact**."),
                  tr("Click **CONNECT BUSINESS**. A Constant Contact login page is displayed."),
                  tr("Enter your credentials, click **Log In**, then **Allow**."),
                  tr("Click **Choose list**. The contact lists of your account are shown."),
                  tr("Select the list to keep in sync. You can select exactly one."),
                  tr("Click **SAVE**. A preview shows by name what will happen. Nothing is sent until you "
                     "click **OK**.")}) +
           paragraph(
               tr("Your password goes only to Constant Contact. To log in with your own browser instead, "
                  "select **Use my browser for the login page** before step 5. Do so if you use a screen "
                  "reader, which cannot read the login page inside Listwell.")) +
           paragraph(tr("If the page asks for an API key first, follow the steps that it shows. You create "
                        "the key once, in Constant Contact's developer portal.")) +
           paragraph(tr("To rehearse, click **Try with a practice account**. It runs on this computer, needs "
                        "no internet, and sends no e-mail."));
}

QString HelpTopics::disconnectText()
{
    return steps({tr("Click the **App Drawer** button."), tr("In the App Drawer, click **Setup**."),
                  tr("On the Setup menu, click **Integrations**."),
                  tr("On the Integrations menu, click **Constant Contact**."),
                  tr("Click the **X** to the right of the business name."),
                  tr("In the confirmation, click **OK**.")}) +
           paragraph(tr("Listwell stops syncing and erases the login. Your clients, their answers and the "
                        "history stay here. You can connect again at any time.")) +
           paragraph(tr(
               "The list stays in Constant Contact as it is, unless you select **Remove my clients from the "
               "list first** in the confirmation."));
}

QString HelpTopics::consentText()
{
    return paragraph(tr("Only clients who said yes to news and updates are sent to Constant Contact.")) +
           heading(tr("Where clients answer")) +
           points({tr("On the profile, under **News and updates**. The history there shows each answer with "
                      "its date and where it was given."),
                   tr("At each booking of a class: the question is asked again."),
                   tr("In a client report that you import. A yes in a report counts for a client who was "
                      "never asked. It does not bring back a client who unsubscribed.")}) +
           heading(tr("When a client unsubscribes")) +
           points(
               {tr("In the studio: the next sync unsubscribes the client in Constant Contact."),
                tr("In Constant Contact: the next sync records the no here."),
                tr("Listwell never reverses an unsubscribe. If the client says yes again later, the status "
                   "is **Asked to come back**. Click **Ask to come back** on the profile: Constant Contact "
                   "sends its single invitation, and the client confirms it.")}) +
           heading(tr("Good to know")) +
           points({tr("Clients who share an e-mail address are one contact. If one of them unsubscribes, all "
                      "do."),
                   tr("A client whom you remove or deactivate is removed from the list and stays subscribed. "
                      "Listwell deletes no contact in Constant Contact.")});
}

QString HelpTopics::timingText()
{
    return paragraph(tr("Listwell syncs by itself while it is running.")) +
           points({tr("A client whom you add or change is sent about half a minute later."),
                   tr("A no to news and updates is sent within seconds."),
                   tr("Changes in Constant Contact are read at each sync: every 15 minutes, less often after "
                      "hours without changes. You can choose another time under **Settings**, on the Setup "
                      "menu."),
                   tr("To sync at once, click **Sync now** on the Home page.")}) +
           paragraph(
               tr("Constant Contact carries out large changes later. Allow up to 24 hours until a change "
                  "is visible there; until then, Activity shows it as still being processed.")) +
           heading(tr("When a sync waits")) +
           points(
               {tr("Constant Contact allows a number of calls a day. When they are used up, the sync "
                   "continues the next day; the page shows the time."),
                tr("If many people would leave the list at once, the sync stops and asks you first."),
                tr("If the login has ended, connect again: **CONNECT BUSINESS** is on the Constant Contact "
                   "page. Nothing is lost meanwhile.")});
}

QString HelpTopics::homeText()
{
    return paragraph(tr("Home shows at a glance whether all is well.")) +
           points({tr("The card at the top shows the connection, the last sync and the next one. Its button "
                      "leads to the next step."),
                   tr("Below it are the clients who need attention, each with the reason. Click **Open "
                      "profile** to correct the details."),
                   tr("**Your clients** counts every client once, by status. Click a number to see its "
                      "people."),
                   tr("**Subscribers over time** shows who joined and who left, as a chart or as a table.")});
}

QString HelpTopics::clientsText()
{
    return heading(tr("To add a client")) +
           steps({tr("Click **Add client**."),
                  tr("Enter the details, and the client's answer to news and updates."),
                  tr("Click **Save**.")}) +
           heading(tr("To import a client report")) +
           steps({tr("Click **Import CSV**, then **Choose file**. Select a CSV file or an Excel workbook."),
                  tr("Check the preview: what each column means, and who is added or changed."),
                  tr("Click **Import**.")}) +
           paragraph(tr("To take an import back, open the menu beside **Import CSV** and click **Undo last "
                        "import**.")) +
           heading(tr("Why is a client not on the list?")) +
           paragraph(
               tr("Select the client. The details beside the table, and the profile, show the status with "
                  "the reason, and what you can do.")) +
           heading(tr("To sort the table and choose its columns")) +
           paragraph(
               tr("Click a heading to sort by it; click it again for the reverse order. **View** has the "
                  "orders and the columns.")) +
           heading(tr("To bring a removed client back")) +
           paragraph(tr("Removed clients are kept for 30 days. Click **Removed clients**, select the client, "
                        "and click **Put back**."));
}

QString HelpTopics::classesText()
{
    return heading(tr("To book a client into a class")) +
           steps({tr("Select the class, and click **Book a client**."),
                  tr("Search for the client and select the name. For a new person, click **New client**."),
                  tr("Read the question about news and updates to the client, and select the answer. **Not "
                     "now** records no answer."),
                  tr("Click **Book**.")}) +
           heading(tr("To add classes")) +
           steps({tr("Click **Add class**."), tr("Enter name, teacher, day, time, length and places."),
                  tr("For a weekly class, set **Repeat weekly until**."), tr("Click **Save**.")});
}

QString HelpTopics::activityText()
{
    return paragraph(tr("Activity lists each sync, newest first. Select one to see the people whom it "
                        "affected, and what happened to each.")) +
           points(
               {tr("To find out what happened to a person, search for the name or the e-mail address."),
                tr("Click **With problems** to see only the syncs with a problem. The reason stands beside "
                   "each client who has one, with what to do about it."),
                tr("**Copy as text** copies the selected sync. **Export** saves the whole history as a "
                   "file.")}) +
           paragraph(tr("If you cannot solve a problem, make a **Support file** on the Setup menu."));
}

QString HelpTopics::setupText()
{
    return points(
        {tr("**Integrations** connects your business to Constant Contact."),
         tr("**Client reports** imports the reports in a folder automatically."),
         tr("**Client fields** contains the fields of your own, beside name, address and phone."),
         tr("**Support file** shows, copies and saves what support needs to find a problem: versions, "
            "settings, numbers and the last lines of the log. It contains no names, addresses or logins."),
         tr("**Open log folder** shows the complete log files."),
         tr("**Settings** contains language, appearance, tray, notifications, and how often Listwell syncs."),
         tr("**About Listwell** shows the version and where your data is kept.")});
}

QString HelpTopics::settingsText()
{
    return heading(tr("In the background")) +
           points(
               {tr("**Start Listwell when I log in to this computer**: it starts in the tray, or as a "
                   "minimized window if your desktop has no tray."),
                tr("**Show Listwell in the tray**: the icon shows the state of the sync. Click it to open "
                   "the "
                   "window; its menu has **Sync now** and **Quit**."),
                tr("**Keep syncing when the window is closed**: Listwell stays in the tray. You are asked "
                   "once, "
                   "when you close the window for the first time. Ctrl+Q always ends Listwell."),
                tr("**Show notifications**: one message when the login has ended or is about to, when a sync "
                   "was "
                   "stopped, or when the list was deleted. Click it to open the page with the next step.")}) +
           heading(tr("More settings")) +
           points({tr("**Sync**: how often Listwell looks for changes in Constant Contact."),
                   tr("**Consent question**: the question about news and updates that your clients answer "
                      "with yes or no. Each answer is recorded with the question as it was shown."),
                   tr("**Language** and **Appearance** change this window at once."),
                   tr("**Data folder**: where your clients and the history are. Click **Open folder** to see "
                      "it.")}) +
           heading(tr("Backup")) +
           points({tr("**Save a backup** copies your data, without the login, to one file. Keep it in a safe "
                      "place: it contains personal data."),
                   tr("**Restore a backup** replaces your data by that of a file, also on another computer. "
                      "Every no that is known here still counts, and what was here is kept in the data "
                      "folder. Before anything is sent, Listwell looks in Constant Contact who has "
                      "unsubscribed or left.")});
}

QString HelpTopics::clientReportsText()
{
    return paragraph(tr("If your studio program saves its client reports to a folder, Listwell can import "
                        "them automatically while it is running.")) +
           steps({tr("On the Clients page, import one of the reports. Check there what each column means."),
                  tr("On this page, click **Choose folder**, and select the folder."),
                  tr("Save the next reports there. Each file is moved to the folder **done** with its result "
                     "beside it, or to **refused** if nothing in it can be imported.")}) +
           heading(tr("When a report waits")) +
           points({tr("Its columns are not those of an earlier import."),
                   tr("Rows contradict your clients, for example with the client ID of another person."),
                   tr("More than ten people, and more than 5 %, would have another answer to news and "
                      "updates.")}) +
           paragraph(
               tr("Nothing of it is imported then. Click **Open report**, on this page or on Home, check "
                  "the preview, and click **Import**.")) +
           paragraph(tr("Files are only moved, never deleted. A client who is not in a report stays as they "
                        "are. The last import can be undone on the Clients page."));
}

QString HelpTopics::clientFieldsText()
{
    return paragraph(tr("Every client can have fields of your own, such as a locker number. The import of a "
                        "client report adds a field for each column that Listwell does not know.")) +
           points(
               {tr("**Add a field** asks for a name and a type. The type cannot be changed later."),
                tr("**Rename** changes the name here. The field keeps its name in Constant Contact, and a "
                   "client report may still use the former name."),
                tr("**In Constant Contact** is for a field that has another name there: choose the one it "
                   "belongs "
                   "to, and the next sync sends the values to it."),
                tr("**Remove** takes away a field that no profile has a value in. What was sent stays in "
                   "Constant Contact."),
                tr("**Move up** and **Move down** change the order in profiles and exports."),
                tr("**Sent**: the values of a field without a check mark stay in Listwell. Those that were "
                   "sent earlier stay in Constant Contact as they are.")}) +
           paragraph(tr("A Constant Contact account takes 100 fields, and a client can have values in 25 of "
                        "them. Values can have up to 255 characters."));
}

QString HelpTopics::otherIntegrationsText()
{
    return paragraph(
               tr("Some studio programs have mailing list integrations of their own. WellnessLiving, for "
                  "example, has one for Constant Contact and one for Mailchimp. Its help pages describe "
                  "these differences:")) +
           heading(tr("WellnessLiving's integration for Constant Contact")) +
           points(
               {tr("It sends the name, the e-mail address and the city. Listwell sends all details, custom "
                   "fields included."),
                tr("It carries unsubscribes both ways, as Listwell does. Changes may take up to 24 hours."),
                tr("It is offered in the United States, Canada and Australia.")}) +
           heading(tr("WellnessLiving's integration for Mailchimp")) +
           points(
               {tr("All fields, custom fields included, must exist on the Mailchimp list beforehand; "
                   "otherwise the sync fails. Listwell creates missing custom fields in Constant Contact."),
                tr("An unsubscribe in Mailchimp must be repeated in the studio by hand. With Listwell, an "
                   "unsubscribe in Constant Contact is recorded by itself.")}) +
           paragraph(
               tr("Let only one integration work with a list. Switch the other one off before you choose "
                  "its list here."));
}

QString HelpTopics::keyboardText()
{
    return points({keys(Qt::Key_F1, tr("open or close this help")),
                   keys(Qt::CTRL | Qt::Key_K, tr("search for a page, a client or a help topic")),
                   keys(Qt::ALT | Qt::Key_M, tr("open the App Drawer")),
                   keys(Qt::ALT | Qt::Key_Left, tr("back to the previous page")),
                   keys(Qt::ALT | Qt::Key_Right, tr("forward again")),
                   keys(Qt::CTRL | Qt::Key_F, tr("search on the page")),
                   keys(Qt::CTRL | Qt::Key_N, tr("add a client, on the Clients page")),
                   keys(QKeySequence::Undo, tr("undo what you did, while the message about it is shown")),
                   keys(Qt::Key_Home, tr("first row of a table")),
                   keys(Qt::Key_End, tr("last row of a table")),
                   keys(Qt::Key_Escape, tr("close the App Drawer, a dialog or this help")),
                   keys(Qt::CTRL | Qt::Key_Q, tr("close the window"))}) +
           paragraph(tr("Hold Alt to see the underlined letter of each button; press both to click it."));
}

} // namespace Gui
