#include "presenters/preferences.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kBrowser = "login/browser"_L1;
constexpr qint64 kLargest = 64 * 1024; // bytes; ours are a few, and whatever else it is, it is not read

bool isTooLong(const QString &file)
{
    return QFileInfo(file).size() > kLargest;
}
} // namespace

Preferences::Preferences(const QString &dataDirectory)
    : m_file(dataDirectory + "/settings.ini"_L1)
{
}

bool Preferences::browserPreferred() const
{
    // People edit such files: whatever is not one of the two words counts as not chosen.
    if (isTooLong(m_file))
        return false;
    return QSettings(m_file, QSettings::IniFormat).value(kBrowser).toString() == "true"_L1;
}

void Preferences::setBrowserPreferred(bool preferred)
{
    // What is not read would not be read afterwards either.
    if (isTooLong(m_file))
        QFile::remove(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(kBrowser, preferred);
}

} // namespace Presenters
