// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownfaults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Names that are the same in every language.
const QStringList kNames{
    uR"(\b(Listwell|Constant Contact)\b|Français \(Canada\))"_s,
    uR"(\b(UTF-8|UTF-16[BL]E|Windows-125[02]|MacRoman|DOS-850)\b)"_s,
    uR"(\b(F1|Alt\+M|Ctrl\+Z|app\.constantcontact\.com/pages/dma/portal)\b)"_s,
    uR"(\b([A-Z][a-z]+day, )?[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}\b)"_s, // dates of the locale
};

/// What the studios of the scenes contain, by its form: addresses, API keys, folders and names of files.
const QStringList kForms{
    uR"([^\s,(]+@[^\s,)]*)"_s,
    uR"([a-z]+://\S+)"_s,
    uR"([0-9a-f]{8}-[0-9a-f-]{27}|W{100})"_s,
    uR"(/(home|media|tmp)/[^,\n]*)"_s,
    uR"(\bClient report with all[\w ,]*\.csv|\b[\w-]+\.(csv|backup)|Studio photo\.jpg)"_s,
};

/// Clients, businesses, lists, classes, custom fields, and columns and sheets of reports in the scenes.
const QStringList kData{
    uR"(\b(Amélie|AMELIE|Benoît|Chidi|Dora|Grace|Jane|Jo|Ali|Margaret|Maggie|Maria|Noor|Wilhelmina|Person)( (van der )?[A-Z][\w-]+)*( [0-9]+)?)"_s,
    uR"(\b(1800 Argyle Street|Halifax|Dartmouth|B3J 3N8|Nova Scotia|Canada|Rooibos)\b)"_s,
    uR"(\b(Harbour Yoga|Pilates|The Very Long Name of a Wellness Studio[^!]*! Ha!))"_s,
    uR"(\b(Studio news|News & Updates|zumba|maybe)\b)"_s,
    uR"(\b(Vinyasa flow|Yin|Lunch-hour stretch|Client reports|Teacher training 2026)\b)"_s,
    uR"(\b(Locker|[Ff]avourite[ _]tea|Member since|Brings own mat|What the teacher should know[\w ]*)\b)"_s,
    uR"(\b((Priya|Milo|Juno) Abernathy|140 Lantern Street|Gloucester, MA 01930|United States)\b)"_s,
    uR"(\b(Membership|Drop-in|Favorite class|Slow flow, Thursday evening)\b)"_s, // the practice studio
    uR"(“(Client ID|First Name|x)”|\[(Birthday|Do Not Email|News and Updates|Newsletter):)"_s,
    uR"(\bHow did you hear[\w ]*|“Class passes”|(?<=: )Clients\.)"_s,
};

const QRegularExpression &data()
{
    static const QRegularExpression all(
        (kForms + kData + kNames + QStringList{QRegularExpression::escape(QSysInfo::prettyProductName())})
            .join(u'|'),
        QRegularExpression::UseUnicodePropertiesOption);
    return all;
}

bool isTranslated(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    static const QRegularExpression sourceLetter(u"[A-Za-z]"_s);
    return !text.remove(data()).contains(sourceLetter);
}

class Walk
{
public:
    QStringList faults;

    void visit(const QWidget &widget)
    {
        m_place = u"%1 “%2”"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
        if (widget.isWindow())
            check("window title", widget.windowTitle());
        check("tool tip", widget.toolTip());
        check("accessible name", widget.accessibleName());
        check("accessible description", widget.accessibleDescription());
        visitText(widget);
        visitChoices(widget);
        for (const QAction *action : widget.actions())
            visit(*action);
    }

private:
    QString m_place;

    void check(const char *what, const QString &text)
    {
        if (!isTranslated(text))
            faults << u"%1, %2: %3"_s.arg(m_place, QLatin1StringView(what), text);
    }

    void visit(const QAction &action)
    {
        check("action", action.text());
        if (const auto *menu = action.menu())
            visit(*menu);
    }

    void visitText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            check("text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            check("text", button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            check("title", group->title());
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            check("placeholder", field->placeholderText());
        else if (const auto *text = qobject_cast<const QTextBrowser *>(&widget))
            check("text", text->toPlainText());
    }

    void visitChoices(const QWidget &widget)
    {
        const auto *box = qobject_cast<const QComboBox *>(&widget);
        if (box && box->objectName() != "reportSheet"_L1) { // the sheets of a workbook
            for (int i = 0; i < box->count(); ++i)
                check("entry", box->itemText(i));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                check("tab", tabs->tabText(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget);
                   header && header->model()) {
            for (int i = 0; i < header->count(); ++i)
                check("heading", header->model()->headerData(i, header->orientation()).toString());
        } else if (const auto *button = qobject_cast<const QPushButton *>(&widget);
                   button && button->menu()) {
            visit(*button->menu());
        } else if (const auto *tool = qobject_cast<const QToolButton *>(&widget); tool && tool->menu()) {
            visit(*tool->menu());
        }
    }
};

} // namespace

QStringList ShownFaults::untranslated(const QWidget &window)
{
    Walk walk;
    walk.visit(window);
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible())
            walk.visit(*widget);
    }
    walk.faults.removeDuplicates();
    return walk.faults;
}
