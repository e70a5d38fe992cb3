// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "core/version.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 56;
constexpr int kWidthInCharacters = 84;

QString version()
{
    return QString::fromLatin1(Core::kVersion);
}

QString systemText()
{
    return AboutDialog::tr("%1, Qt %2", "an operating system and the version of a library")
        .arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()));
}

/// Text that can be selected and copied, also with the keyboard.
QLabel *makeSelectable(const QString &text, const QString &objectName, QWidget *parent)
{
    QLabel *label = makeText(text, parent);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // Qt itself allows focus by mouse click only
    return label;
}

QLayout *makeHead(QWidget *parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new IconLabel(u"listwell"_s, u"text"_s, kIconSize, parent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(makeTitle(u"Listwell"_s, parent));
    words->addWidget(makeText(
        AboutDialog::tr("Keeps a wellness studio's clients in sync with a Constant Contact list."), parent));
    head->addLayout(words, 1);
    return head;
}

} // namespace

AboutDialog::AboutDialog(const QString &dataDirectory, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Listwell"));
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addLayout(makeHead(this));

    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(20);
    facts->setVerticalSpacing(10);
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this, facts](const QString &name, QWidget *value) {
        QLabel *label = makeMuted(name, this);
        label->setWordWrap(false);
        if (qobject_cast<QLabel *>(value))
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop); // aligned with the first line of the value
        label->setBuddy(value);
        value->setAccessibleName(name);
        facts->addRow(label, value);
    };
    add(tr("Version"), makeSelectable(version(), u"aboutVersion"_s, this));
    add(tr("Runs on"), makeSelectable(systemText(), u"aboutSystem"_s, this));
    add(tr("Licence"), makeSelectable(tr("Free software under the GNU General Public License, version 3 or "
                                         "later (GPL-3.0-or-later). It comes without any warranty."),
                                      u"aboutLicence"_s, this));
    auto *folder = new QLineEdit(QDir::toNativeSeparators(QDir(dataDirectory).absolutePath()), this);
    folder->setObjectName(u"aboutDataFolder"_s);
    folder->setReadOnly(true);
    folder->setCursorPosition(0);
    add(tr("Your data"), folder);
    layout->addLayout(facts);
    layout->addStretch(1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_copy = new QPushButton(tr("&Copy version"), this);
    m_copy->setObjectName(u"copyVersionButton"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copyVersion);
    buttons->addWidget(m_copy);
    auto *open = new QPushButton(tr("Open data &folder"), this);
    open->setObjectName(u"openDataFolderButton"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &AboutDialog::dataFolderRequested);
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"aboutClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    const int width = fontMetrics().averageCharWidth() * kWidthInCharacters;
    resize(width, layout->totalHeightForWidth(width));
    close->setFocus();
}

// Text for support requests. It contains nothing that identifies the user.
void AboutDialog::copyVersion()
{
    QGuiApplication::clipboard()->setText(u"Listwell %1 (%2, %3, %4)"_s.arg(
        version(), systemText(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName()));
    m_copy->setText(tr("Copied"));
}

} // namespace Gui
