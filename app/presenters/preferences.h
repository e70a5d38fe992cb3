// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/environment.h"
#include "core/result.h"
#include "domain/clientquery.h"
#include "presenters/whenclosed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Presenters {

/// User preferences, in `settings.ini` of the data directory. They contain no secrets, and losing them does
/// no harm. Any thread.
class Preferences
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)

public:
    explicit Preferences(const QString &dataDirectory);

    /// Whether to log in with the browser instead of the login page inside the program.
    [[nodiscard]] bool browserPreferred() const;
    void setBrowserPreferred(bool preferred);

    /// Language that the owner chose, as a code such as "fr_CA"; empty for the language of the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// `light` or `dark`, as the owner chose; empty for the look of the desktop.
    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString &scheme);

    /// Folder whose client reports are imported automatically; empty if there is none.
    [[nodiscard]] QString reportsFolder() const;
    void setReportsFolder(const QString &folder);

    /// Size and place of the window, as QWidget::saveGeometry() wrote them; empty if there are none.
    [[nodiscard]] QByteArray windowGeometry() const;
    /// Name of the page that was shown last; empty if there is none.
    [[nodiscard]] QString windowPage() const;
    void setWindow(const QByteArray &geometry, const QString &page);

    /// Whether the Clients page shows the selected client beside the table.
    [[nodiscard]] bool showsClientDetails() const;
    void setShowsClientDetails(bool shows);

    /// Order of the clients' table; by name if none was chosen.
    [[nodiscard]] Domain::ClientOrder clientOrder() const;
    void setClientOrder(const Domain::ClientOrder &order);

    /// Columns of the clients' table in addition to name and e-mail, named by the order that they have, by
    /// descending importance; all if none were chosen.
    [[nodiscard]] QList<Domain::ClientOrder::By> clientColumns() const;
    void setClientColumns(const QList<Domain::ClientOrder::By> &columns);

    /// What closing the window does; Ask until the owner has chosen.
    [[nodiscard]] WhenClosed whenClosed() const;
    void setWhenClosed(WhenClosed act);
    /// Whether Listwell is in the tray, where there is one; true until the owner turns it off.
    [[nodiscard]] bool isTrayShown() const;
    void setTrayShown(bool isShown);

    /// Whether the desktop shows notifications of Listwell; true until the owner turns them off.
    [[nodiscard]] bool areNotificationsShown() const;
    void setNotificationsShown(bool areShown);
    /// Names of the matters that the owner was notified of, as Notifications writes them.
    [[nodiscard]] QStringList notifiedMatters() const;
    void setNotifiedMatters(const QStringList &names);

    /// Times between two syncs that can be chosen, from the shortest to the longest.
    [[nodiscard]] static QList<std::chrono::minutes> syncIntervals();
    /// Time between two syncs while nothing changes in the studio; one of syncIntervals(), by default 15
    /// minutes.
    [[nodiscard]] std::chrono::minutes syncInterval() const;
    void setSyncInterval(std::chrono::minutes interval);

    /// Most characters of consentWording().
    static constexpr qsizetype kLongestWording = 500;
    /// The studio's own text of the consent question, in one line; empty for Listwell's. For consentWording()
    /// of presenters/consentwording.h, which knows both.
    [[nodiscard]] QString consentWording() const;
    void setConsentWording(const QString &wording);

    /// The owner's choices for the columns of a report, as RememberedColumns writes them; empty if there was
    /// no such report.
    /// \param source  key of the report
    [[nodiscard]] QString reportColumns(const QString &source) const;
    /// Forgets the choices for all other reports if the file would become too long.
    /// \param choices  empty to forget them
    void setReportColumns(const QString &source, const QString &choices);

    /// API key entered by the owner; empty if there is none or the stored text cannot be a key.
    [[nodiscard]] QString apiKey() const;
    /// \param key  valid API key
    /// \return Storage if the file cannot be written
    Core::Result<void> setApiKey(const QString &key);

    /// Time of the last change of any preference; invalid if none was stored yet.
    [[nodiscard]] QDateTime changedAt() const;

private:
    [[nodiscard]] QString text(QAnyStringView key) const;
    /// true unless the value is "false": such files are edited by hand, and any other value counts as not
    /// set.
    [[nodiscard]] bool isOn(QAnyStringView key) const;
    void setText(QAnyStringView key, const QString &value);

    QString m_file;
};

/// Sets the stored key in \p environment. Priority: the process environment, which sets the key for one
/// start; then the stored key, which the owner chose for this data directory; then the key built into the
/// program, whose users all share its daily limit of calls.
/// \param environment  settings of the process, with the final data directory
/// \return settings with the key to use
[[nodiscard]] Core::Environment withKeptApiKey(Core::Environment environment);

} // namespace Presenters
