// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Presenters {

/// The last filter of a support file. The text is made of numbers and fixed words, so that the filter should
/// find little; it is for messages from Qt and the system in the log, and for files that others have changed.
class SupportFilter
{
public:
    /// \param secrets  words of this studio that must not be in the text, such as its name and its API key
    explicit SupportFilter(QStringList secrets);

    /// Replaces e-mail addresses, tokens, keys, ids, queries of web addresses and the secrets with
    /// `[hidden]`, and home folders with `~`.
    [[nodiscard]] QString apply(QString text) const;

private:
    QStringList m_secrets;
};

} // namespace Presenters
