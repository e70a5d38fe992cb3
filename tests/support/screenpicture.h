// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QTest>

namespace Support {

// Screenshots of the test's own display (support/xvfb.h), to observe a window of another process that offers
// no other access.

inline QImage screenPicture()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Smallest rectangle that contains every differing pixel.
inline QRect difference(const QImage &a, const QImage &b)
{
    QRect changed;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            if (left[x] != right[x])
                changed |= QRect(x, y, 1, 1);
        }
    }
    return changed;
}

/// Waits for a blinking caret, which shows that a field has the keyboard focus.
/// \param limit  milliseconds
inline bool waitForCaret(int limit)
{
    QImage before = screenPicture();
    return QTest::qWaitFor(
        [&before] {
            QTest::qWait(100);
            const QImage now = screenPicture();
            const QRect changed = difference(before, now);
            before = now;
            return changed.width() >= 1 && changed.width() <= 3 && changed.height() >= 8 &&
                   changed.height() <= 48;
        },
        limit);
}

/// Waits until the screen differs substantially from \p before and no longer changes.
/// \param limit  milliseconds
inline bool waitForAnotherPicture(const QImage &before, int limit)
{
    constexpr int kRest = 5; // identical pictures in a row, 100 ms apart
    QImage last = before;
    int same = 0;
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(100);
            const QImage now = screenPicture();
            same = now == last ? same + 1 : 0;
            last = now;
            const QRect changed = difference(before, now);
            return same >= kRest && changed.width() > 100 && changed.height() > 100;
        },
        limit);
}

} // namespace Support
