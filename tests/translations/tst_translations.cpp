// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks translations/ against the texts of the source.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kSource = QStringLiteral(LISTWELL_SOURCE_DIR);

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< singular and plural; one form of a text without a number
    bool isPlural = false;
    bool isFinished = false;
};

QStringList formsIn(QXmlStreamReader &xml, bool isPlural)
{
    if (!isPlural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

Message messageIn(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            message.forms = formsIn(xml, message.isPlural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(messageIn(xml, context));
    }
    return messages;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression kPlaceholder(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto at = kPlaceholder.globalMatch(text); at.hasNext();)
        found.append(at.next().captured());
    found.sort();
    return found;
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression kTag(u"<[^>]*>"_s);
    QStringList found;
    for (auto at = kTag.globalMatch(text); at.hasNext();)
        found.append(at.next().captured());
    return found;
}

qsizetype mnemonicsIn(const QString &text)
{
    return QString(text).remove(u"&&"_s).count(u'&') - text.count(QRegularExpression(u"&[a-z]+;"_s));
}

/// How a translation differs from its source in what the program relies on; empty if it does not.
QString differenceIn(const Message &message, const QString &form)
{
    QStringList wanted = placeholdersIn(message.source);
    const QStringList found = placeholdersIn(form);
    if (message.isPlural && form == message.forms.constFirst() && !found.contains(u"%n"_s))
        wanted.removeAll(u"%n"_s); // "one client"
    if (found != wanted)
        return u"placeholders"_s;
    if (mnemonicsIn(form) != mnemonicsIn(message.source))
        return u"mnemonic"_s;
    if (form.count(u'\n') != message.source.count(u'\n'))
        return u"line breaks"_s;
    if (tagsIn(form) != tagsIn(message.source))
        return u"tags"_s;
    const auto isBlank = [](const QString &text) {
        return std::pair{text.startsWith(u' '), text.endsWith(u' ')};
    };
    return isBlank(form) == isBlank(message.source) ? QString() : u"blanks at the ends"_s;
}

/// The text of a C++ string literal, in one or several parts.
QString unescaped(const QString &literals)
{
    static const QRegularExpression kPart(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString text;
    for (auto at = kPart.globalMatch(literals); at.hasNext();)
        text += at.next().captured(1);
    return text.replace("\\\""_L1, "\""_L1).replace("\\n"_L1, "\n"_L1);
}

/// The texts in a source file that are marked for translation.
QStringList textsIn(const QString &path)
{
    static const QRegularExpression kMarked(
        u"\\b(?:tr\\(|translate\\(\\s*\"[^\"]*\",|QT_TRANSLATE_NOOP3?\\(\\s*\"[^\"]*\",)\\s*"
        "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList texts;
    const QString source = QString::fromUtf8(file.readAll());
    for (auto at = kMarked.globalMatch(source); at.hasNext();)
        texts.append(unescaped(at.next().captured(1)));
    return texts;
}

void addFiles()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(kSource + "/translations"_L1).entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QDir translations(kSource + "/translations"_L1);
        for (const QString &name : translations.entryList({u"*.ts"_s}))
            QVERIFY(QFile::copy(translations.filePath(name), m_folder.filePath(name)));
        QCOMPARE(QProcess::execute(kSource + "/packaging/update-translations"_L1, {m_folder.path()}), 0);
    }

    // lupdate passes over a text in silence if it cannot read the code around it, such as
    // std::ceil<minutes>(x).
    void lupdateFindsEachText()
    {
        QSet<QString> collected;
        for (const Message &message : messagesIn(m_folder.filePath(u"listwell_es.ts"_s)))
            collected.insert(message.source);
        QStringList missing;
        for (const QString &part : {u"/app"_s, u"/ui"_s}) {
            QDirIterator files(kSource + part, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                for (const QString &text : textsIn(path)) {
                    if (!collected.contains(text))
                        missing.append(QDir(kSource).relativeFilePath(path) + ": "_L1 + text);
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void eachTextIsTranslated_data() { addFiles(); }
    void eachTextIsTranslated()
    {
        QFETCH(const QString, name);
        const QList<Message> messages = messagesIn(m_folder.filePath(name));
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const Message &message : messages) {
            const bool isEmpty = std::ranges::any_of(message.forms, &QString::isEmpty);
            if (!message.isFinished || isEmpty || message.forms.isEmpty())
                missing.append(message.context + ": "_L1 + message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void translationsOfTextsThatAreGoneAreRemoved_data() { addFiles(); }
    void translationsOfTextsThatAreGoneAreRemoved()
    {
        QFETCH(const QString, name);
        QCOMPARE(messagesIn(kSource + "/translations/"_L1 + name).size(),
                 messagesIn(m_folder.filePath(name)).size());
    }

    void translationsKeepPlaceholdersAndMnemonics_data() { addFiles(); }
    void translationsKeepPlaceholdersAndMnemonics()
    {
        QFETCH(const QString, name);
        QStringList wrong;
        for (const Message &message : messagesIn(kSource + "/translations/"_L1 + name)) {
            for (const QString &form : message.forms) {
                const QString difference = differenceIn(message, form);
                if (!difference.isEmpty())
                    wrong.append(difference + ": "_L1 + message.source + " → "_L1 + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
