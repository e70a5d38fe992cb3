// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace Gui {

/// Makes screen readers speak a text that appears where the focus is not: what was saved, found or refused.
/// \param widget  visible widget that the text belongs to
/// \param text  whole sentence, or a few words; nothing is spoken if it is empty
void announce(QWidget *widget, const QString &text);

} // namespace Gui
