// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Support {

/// A pseudo-locale: shows each translatable text 40 % longer, in brackets, and with an accent on every
/// letter. A letter without accent is therefore in a text that was not translated, and a missing bracket
/// shows a clipped text. Install it after all others. The GUI thread.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

    /// \param text  text of the source; its placeholders, mnemonics, tags and addresses stay
    /// \return text of the pseudo-locale
    [[nodiscard]] static QString pseudo(const QString &text);
};

} // namespace Support
