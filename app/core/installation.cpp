#include "core/installation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Core::Installation {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr auto kSuffix = ".exe"_L1;
#else
constexpr auto kSuffix = ""_L1;
#endif

// Computed by app/core/CMakeLists.txt from the layout that cmake --install uses.
constexpr auto kHelpers = QLatin1StringView(LISTWELL_HELPERS_FROM_PROGRAMS);
constexpr auto kData = QLatin1StringView(LISTWELL_DATA_FROM_PROGRAMS);
constexpr auto kDataFromHelpers = QLatin1StringView(LISTWELL_DATA_FROM_HELPERS);

QString fromProgram(const QString &relativePath)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + relativePath);
}

} // namespace

QString helper(const QString &name)
{
    const QString installed = fromProgram(kHelpers + u'/' + name + kSuffix);
    return QFileInfo::exists(installed) ? installed : fromProgram(name + kSuffix);
}

QString dataFolder()
{
    // A helper program lies deeper than the others.
    const QString ofHelper = fromProgram(kDataFromHelpers);
    return QFileInfo::exists(ofHelper) ? ofHelper : fromProgram(kData);
}

} // namespace Core::Installation
