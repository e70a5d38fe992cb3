// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/consentwording.h"
#include "presenters/settingspresenter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Presenters::Preferences;
using Presenters::SettingsPresenter;
using Presenters::WhenClosed;
using Studio = SettingsPresenter::Studio;

/// State of the Settings page and its storage.
class SettingsPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toLocal8Bit());
    }

    void beginsWithTheDefaults()
    {
        SettingsPresenter settings(data(), Studio::Own);
        settings.setTrayAvailable(true);
        QVERIFY(settings.state().trayShown);
        QVERIFY(settings.state().notificationsShown);
        QVERIFY(!settings.state().keepsSyncing);
        QCOMPARE(settings.whenClosed(), WhenClosed::Ask);
        QVERIFY(!settings.state().startsWithSession);
        QCOMPARE(settings.state().syncInterval, 15min);
        QCOMPARE(settings.state().dataFolder, data());
        QVERIFY(settings.state().notice.isEmpty());
    }

    void keepsTheChoices()
    {
        SettingsPresenter settings(data(), Studio::Own);
        settings.setTrayAvailable(true);
        QSignalSpy changed(&settings, &SettingsPresenter::stateChanged);
        QSignalSpy interval(&settings, &SettingsPresenter::syncIntervalChanged);
        settings.setKeepsSyncing(true);
        settings.setNotificationsShown(false);
        settings.setSyncInterval(30min);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(interval.size(), 1);
        SettingsPresenter later(data(), Studio::Own);
        later.setTrayAvailable(true);
        QVERIFY(later.state().keepsSyncing);
        QVERIFY(!later.state().notificationsShown);
        QCOMPARE(later.state().syncInterval, 30min);
        later.setKeepsSyncing(false);
        QCOMPARE(later.whenClosed(), WhenClosed::Quit); // and not asked again
    }

    void keepsTheStudiosOwnConsentQuestion()
    {
        const QString standard = Presenters::defaultConsentWording();
        SettingsPresenter settings(data(), Studio::Own);
        QCOMPARE(settings.state().consentWording, standard);
        QVERIFY(!settings.state().isOwnWording);
        const QString own = u"May we write to you, at most “once a month”; [yes/no] = été?"_s;
        settings.setConsentWording("  "_L1 + own + "\n"_L1);
        QCOMPARE(settings.state().consentWording, own);
        QCOMPARE(Presenters::consentWording(data()), own);
        QVERIFY(SettingsPresenter(data(), Studio::Own).state().isOwnWording);
        settings.setConsentWording(standard);
        QVERIFY(!settings.state().isOwnWording);
        QCOMPARE(Presenters::consentWording(data()), standard);
    }

    void refusesAConsentQuestionThatIsEmptyOrTooLong()
    {
        QVERIFY(!SettingsPresenter::wordingError(u" \n "_s).isEmpty());
        const QString longest(Preferences::kLongestWording, u'x');
        QVERIFY(SettingsPresenter::wordingError(longest).isEmpty());
        QVERIFY(!SettingsPresenter::wordingError(longest + u'x').isEmpty());
    }

    void everythingInTheTrayEndsWithTheTray()
    {
        SettingsPresenter settings(data(), Studio::Own);
        settings.setTrayAvailable(true);
        settings.setKeepsSyncing(true);
        settings.setTrayShown(false);
        QVERIFY(!settings.state().keepsSyncing);
        QVERIFY(!settings.state().notificationsShown);
        settings.setTrayShown(true);
        QVERIFY(settings.state().keepsSyncing);
        settings.setTrayAvailable(false);
        QVERIFY(!settings.state().trayShown);
        QVERIFY(!settings.state().keepsSyncing);
        QVERIFY(settings.state().notice.contains(u"no tray"_s));
    }

    void startsWithTheSessionOnItsData()
    {
        SettingsPresenter settings(data(), Studio::Own);
        settings.setStartsWithSession(true);
        QVERIFY(settings.state().startsWithSession);
        const QString entry = autostartEntry();
        QVERIFY2(entry.contains(QCoreApplication::applicationFilePath()), qPrintable(entry));
        QVERIFY2(entry.contains(u"\"--hidden\" \"--data-dir\" \"%1\""_s.arg(data())), qPrintable(entry));
        settings.setStartsWithSession(false);
        QVERIFY(!settings.state().startsWithSession);
        QVERIFY(autostartEntry().isEmpty());
    }

    void explainsWhyTheStartCannotBeChanged()
    {
        QDir(m_folder->path()).mkdir(u"config"_s);
        QFile inTheWay(m_folder->filePath(u"config/autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SettingsPresenter settings(data(), Studio::Own);
        settings.setStartsWithSession(true);
        QVERIFY(!settings.state().startsWithSession);
        QVERIFY(!settings.state().error.isEmpty());
        QVERIFY(inTheWay.remove());
        settings.setStartsWithSession(true);
        QVERIFY(settings.state().startsWithSession);
        QVERIFY(settings.state().error.isEmpty());
    }

    void practiceStudioDoesNotStartWithTheSession()
    {
        SettingsPresenter own(data(), Studio::Own);
        own.setStartsWithSession(true);
        SettingsPresenter practice(data(), Studio::Practice);
        QVERIFY(!practice.state().canStartWithSession);
        QVERIFY(!practice.state().startsWithSession);
        QVERIFY(practice.state().notice.contains(u"practice account"_s));
    }

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    /// Text of the entry; empty if there is none.
    [[nodiscard]] QString autostartEntry() const
    {
        QFile file(m_folder->filePath(u"config/autostart/app.listwell.Listwell.desktop"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SettingsPresenterTest)
#include "tst_settingspresenter.moc"
