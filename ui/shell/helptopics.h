// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageid.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Gui {

/// Topics of the help, in the order of their list.
enum class HelpTopic {
    Connect,
    Disconnect,
    Consent,
    Timing,
    Home,
    Clients,
    Classes,
    Activity,
    Setup,
    Settings,
    ClientReports,
    ClientFields,
    OtherIntegrations,
    Keyboard
};

/// Texts of the help. They are part of the program and need no internet. Buttons and fields are called as
/// they are on the screen, in bold.
struct HelpTopics
{
    Q_DECLARE_TR_FUNCTIONS(HelpTopics)
public:
    [[nodiscard]] static QList<HelpTopic> all();
    /// The topic that is shown first on a page.
    [[nodiscard]] static HelpTopic of(PageId page);
    [[nodiscard]] static QString title(HelpTopic topic);
    /// Text in Markdown, without the title.
    [[nodiscard]] static QString text(HelpTopic topic);
    /// Words that find the topic and are not in its title.
    [[nodiscard]] static QString searchWords(HelpTopic topic);

private:
    static QString connectText();
    static QString disconnectText();
    static QString consentText();
    static QString timingText();
    static QString homeText();
    static QString clientsText();
    static QString classesText();
    static QString activityText();
    static QString setupText();
    static QString settingsText();
    static QString clientReportsText();
    static QString clientFieldsText();
    static QString otherIntegrationsText();
    static QString keyboardText();
};

} // namespace Gui
