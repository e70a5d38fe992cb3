// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/packageparts.h"

#include "core/try.h"

#include <QFile>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace Workbook {

using namespace Qt::StringLiterals;
using Csv::WorkbookFault;

namespace {

/// Unpacks one part while it is read.
class PartDevice : public QIODevice
{
public:
    PartDevice(std::shared_ptr<zip> archive, zip_file_t *file)
        : m_archive(std::move(archive))
        , m_file(file, zip_fclose)
    {
        QIODevice::open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 wanted = std::min(size, kLargestPart - m_read);
        const qint64 got = wanted > 0 ? zip_fread(m_file.get(), data, quint64(wanted)) : -1;
        m_read += std::max(got, qint64(0));
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<zip> m_archive; // must be closed after its file
    std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> m_file;
    qint64 m_read = 0;
};

/// Formats that are not archives. Old workbooks and encrypted ones are compound files, whose directory names
/// the streams in UTF-16.
WorkbookFault faultOfOtherFormat(QByteArrayView content)
{
    if (!content.startsWith("\xd0\xcf\x11\xe0"))
        return WorkbookFault::Damaged;
    constexpr char kEncrypted[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    return content.contains(QByteArrayView(kEncrypted, sizeof kEncrypted)) ? WorkbookFault::Encrypted
                                                                           : WorkbookFault::OldFormat;
}

} // namespace

PackageParts::PackageParts(zip *archive)
    : m_archive(archive, zip_discard)
{
}

Core::Result<PackageParts> PackageParts::openArchive(zip *archive, int code, QByteArrayView beginning)
{
    if (archive != nullptr)
        return PackageParts(archive);
    return failure(code == ZIP_ER_MEMORY ? WorkbookFault::TooLarge : faultOfOtherFormat(beginning));
}

Core::Result<PackageParts> PackageParts::open(int descriptor)
{
    int code = 0;
    if (zip *archive = zip_fdopen(descriptor, 0, &code))
        return openArchive(archive, code, {});
    constexpr qint64 kSearched = 32 * 1024 * 1024; // the directory of a compound file may be anywhere
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly) || !file.seek(0))
        return failure(WorkbookFault::Damaged);
    return openArchive(nullptr, code, file.read(kSearched));
}

Core::Result<PackageParts> PackageParts::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), quint64(bytes.size()), 0, &error);
    zip *archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (archive == nullptr && source != nullptr)
        zip_source_free(source);
    return openArchive(archive, code, bytes);
}

bool PackageParts::contains(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Core::Result<std::unique_ptr<QIODevice>> PackageParts::part(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return failure(WorkbookFault::Damaged);
    zip_file_t *file = zip_fopen_index(m_archive.get(), quint64(index), 0);
    if (file == nullptr) {
        const int code = zip_error_code_zip(zip_get_error(m_archive.get()));
        return failure(code == ZIP_ER_NOPASSWD ? WorkbookFault::Encrypted : WorkbookFault::Damaged);
    }
    return std::unique_ptr<QIODevice>(std::make_unique<PartDevice>(m_archive, file));
}

} // namespace Workbook
