#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace Screenshots {

/// One picture: a page, dialog or state, made anew for every look. It is drawn as soon as isReady says so.
struct Scene
{
    QString name; ///< of the file, in small letters with hyphens
    std::function<QWidget *()> make;
    /// Waits for what arrives later (a table filled by the database). Nothing: ready at once.
    std::function<bool(QWidget *)> isReady = {};
    /// What is clicked once the window is shown.
    std::function<void(QWidget *)> act = {};
};

/// All scenes; a file adds its own by a Registration at namespace level.
[[nodiscard]] QList<Scene> &scenes();

struct Registration
{
    explicit Registration(const QList<Scene> &more) { scenes() += more; }
};

} // namespace Screenshots
