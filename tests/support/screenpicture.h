#pragma once

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QTest>

namespace Support {

// What a person sees of a window that belongs to another program and cannot be asked: the picture on the
// test's own display (support/xvfb.h).

inline QImage screenPicture()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

/// The smallest rectangle that holds every pixel in which the two differ.
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

/// Waits until a caret blinks somewhere: a field has the keyboard. \param limit  milliseconds
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

/// Waits until the screen shows something quite different from \p before, and has come to rest.
/// \param limit  milliseconds
inline bool waitForAnotherPicture(const QImage &before, int limit)
{
    constexpr int kRest = 5; // pictures in a row that are the same, 100 ms apart
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
