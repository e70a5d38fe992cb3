#include "ui/parts/loadingplace.h"

#include "ui/parts/labels.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Gui {

QWidget *makeLoadingPlace(const QString &text, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *bar = new QProgressBar(place);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(text);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(bar);
    layout->addWidget(makeMuted(text, place), 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return place;
}

} // namespace Gui
