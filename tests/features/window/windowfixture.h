// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browseruser.h"

#include "store/directory/clientdirectory.h"
#include "support/practiceserver.h"
#include "ui/listwell/studio.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <optional>

namespace Support {

constexpr int kPatience = 30000; ///< ms; timeout for a condition on a busy machine

/// The complete program in a test, with the practice account; its widgets are accessed by object name.
class WindowFixture
{
    quint16 m_port = 0; ///< declared first: redirect() sets it while the server is constructed

public:
    PracticeServer server{PracticeServer::Pace::Fast, {QStringLiteral("--redirect-uri"), redirect()}};
    BrowserUser person{server};

    /// Practice: the practice account's studio, as `listwell --practice` opens it.
    enum class Kind { Own, Practice };

    /// \param apiKey  API key set at build time; unset: the practice account's key
    explicit WindowFixture(Kind kind = Kind::Own, const std::optional<QString> &apiKey = std::nullopt)
        : m_kind(kind)
    {
        QVERIFY2(server.start(), qPrintable(server.errorOutput()));
        m_environment.dataDirectory = m_folder.filePath(QStringLiteral("data"));
        m_environment.tokenFile = tokenFile();
        m_environment.apiBase = server.api();
        m_environment.authorizationBase = server.auth();
        m_environment.clientId = apiKey.value_or(server.clientId());
        m_environment.redirectPorts = {m_port};
        m_environment.timeScale = 0.05;
        open();
    }

    /// Starts the program; a second call restarts it.
    void open()
    {
        m_studio.reset();
        m_language.keepIn(m_environment.dataDirectory);
        m_appearance.keepIn(m_environment.dataDirectory);
        const Gui::WindowLook look{m_language, m_appearance};
        const auto mode = m_kind == Kind::Practice ? Gui::AccountMode::Practice : Gui::AccountMode::Live;
        m_studio = std::make_unique<Gui::Studio>(m_environment, mode, look);
        m_studio->open();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    [[nodiscard]] Gui::MainWindow &window() { return application().window(); }
    [[nodiscard]] Gui::Application &application() { return *m_studio->application(); }
    [[nodiscard]] Gui::Studio &studio() { return *m_studio; }
    [[nodiscard]] QString dataDirectory() const { return m_environment.dataDirectory; }
    [[nodiscard]] QString redirectAddress() const
    {
        return QStringLiteral("http://localhost:%1/callback").arg(m_port);
    }
    [[nodiscard]] QString tokenFile() const { return m_folder.filePath(QStringLiteral("login")); }

    /// The visible widget of that name in the window or a dialog above it; nullptr if none is visible.
    template <typename Widget = QWidget> Widget *shown(const char *name)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *top : windows) {
            const auto found = top->findChildren<Widget *>(QLatin1StringView(name));
            for (Widget *widget : found) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isShown(const char *name) { return shown(name) != nullptr; }
    /// Whether it is visible, laid out and enabled.
    [[nodiscard]] bool isReady(const char *name)
    {
        const QWidget *widget = shown(name);
        return widget && widget->isEnabled() && !widget->size().isEmpty();
    }
    [[nodiscard]] QString text(const char *name)
    {
        if (auto *label = shown<QLabel>(name))
            return label->text();
        auto *button = shown<QAbstractButton>(name);
        return button ? button->text() : QString();
    }
    void click(const char *name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(isReady(name), name, kPatience);
        QTest::mouseClick(shown(name), Qt::LeftButton);
    }

    void goToConstantContact()
    {
        click("appDrawerButton");
        click("drawerSetup");
        click("setupIntegrations");
        click("integrationsConstantContact");
    }
    void connectBusiness()
    {
        goToConstantContact();
        click("connectBusinessButton");
        QTRY_VERIFY2_WITH_TIMEOUT(isShown("businessName"), "not connected", kPatience);
    }
    /// Opens Choose list, types \p name into the search, and accepts the match with Enter.
    void pickList(const QString &name)
    {
        click("chooseListButton");
        QTRY_VERIFY2_WITH_TIMEOUT(isReady("listSearch"), "no lists", kPatience);
        QTest::keyClicks(shown("listSearch"), name);
        QTest::keyClick(shown("listSearch"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text("listName"), name, kPatience);
    }
    /// SAVE, then OK in the preview with Enter.
    void save()
    {
        click("saveButton");
        QTRY_VERIFY2_WITH_TIMEOUT(isReady("previewOk"), "no preview", kPatience);
        QTest::keyClick(shown("previewDialog"), Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(!isShown("previewDialog"), "the preview stays", kPatience);
    }
    void saveAndWaitForRound()
    {
        save();
        QTRY_VERIFY2_WITH_TIMEOUT(text("lastRound").contains(QStringLiteral("call")), "no round", kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(isReady("syncNowButton"), "the round does not finish", kPatience);
    }

    void addConsentingClient(const QString &firstName, const QString &address)
    {
        Domain::Client client;
        client.firstName = firstName;
        client.email = address;
        const std::function<Core::Result<void>(Store::Database &)> work =
            [client](Store::Database &database) -> Core::Result<void> {
            Store::ClientDirectory directory(database);
            const auto id = directory.add(client);
            if (!id)
                return id.error();
            return directory.recordConsent(*id, Domain::Subscription::Yes, Domain::ConsentSource::FrontDesk,
                                           {});
        };
        auto future = application().database().run<void>(work);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatience);
        QVERIFY(future.result());
    }

private:
    /// A free port for the redirect, so that several tests can run in parallel.
    QString redirect()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        return redirectAddress();
    }

    QTemporaryDir m_folder;
    Core::Environment m_environment;
    Kind m_kind;
    Gui::Language m_language;
    Gui::Appearance m_appearance{*qApp};
    std::unique_ptr<Gui::Studio> m_studio;
};

} // namespace Support
