#include "ui/parts/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Gui {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication &application)
{
    auto *english = new QTranslator(&application);
    if (english->load(u":/translations/listwell_en.qm"_s))
        QCoreApplication::installTranslator(english);
}

} // namespace Gui
