// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reportfile.h"

#include "presenters/reportintake.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("ReportFile", sentence);
}

Core::Error refused(const QString &sentence)
{
    return {Core::Error::Kind::InvalidInput, sentence, {}, {}};
}

} // namespace

QString reportFileFilter()
{
    return text(QT_TRANSLATE_NOOP("ReportFile", "Client report (%1);;All files (*)"))
        .arg(u"*."_s + Presenters::reportSuffixes().join(u" *."_s));
}

Core::Result<QString> reportAmong(const QList<QUrl> &urls)
{
    if (urls.size() > 1)
        return refused(text(QT_TRANSLATE_NOOP("ReportFile", "Drop one client report at a time.")));
    const QUrl url = urls.value(0).adjusted(QUrl::StripTrailingSlash);
    const QFileInfo file(url.toLocalFile());
    if (!url.isLocalFile() || !file.exists()) {
        return refused(text(QT_TRANSLATE_NOOP(
            "ReportFile",
            "The file is not on this computer. Save it to a folder, then drop it from there.")));
    }
    if (file.isDir()) {
        return refused(
            text(QT_TRANSLATE_NOOP("ReportFile",
                                   "“%1” is a folder. Open it, and drop the client report that is in it."))
                .arg(file.fileName()));
    }
    if (!Presenters::reportSuffixes().contains(file.suffix(), Qt::CaseInsensitive)) {
        return refused(
            text(QT_TRANSLATE_NOOP(
                     "ReportFile",
                     "“%1” is not a client report. Drop a CSV file (.csv, .txt or .tsv) or an Excel "
                     "workbook (.xlsx)."))
                .arg(file.fileName()));
    }
    return file.absoluteFilePath();
}

} // namespace Gui
