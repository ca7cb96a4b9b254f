// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/file_kind.h"

#include "output/write_failure.h"

#include <minizip/unzip.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

namespace grants {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSqliteMark("SQLite format 3\0", 16), kPdfMark = "%PDF-",
                                                                 kZipMark = "PK\x03\x04";
constexpr std::size_t kLooked = 4'096;

Error refusal(const fs::path& out, const Message& sentence, const char* detail) {
    return {ErrorKind::Input, sentence.with(out.string()), detail};
}

Error otherKind(const fs::path& out, FileKind kind) {
    switch (kind) {
        case FileKind::Workbook:
            return refusal(out,
                           translatable("output",
                                        "“{0}”已经有了，而它不是 Excel 工作簿，"
                                        "没有覆盖；请换一个文件名"),
                           "not a workbook");
        case FileKind::Csv:
            return refusal(out,
                           translatable("output",
                                        "“{0}”已经有了，而它不是 CSV 文本，"
                                        "没有覆盖；请换一个文件名"),
                           "not a CSV file");
        case FileKind::Pdf:
            break;
    }
    return refusal(out,
                   translatable("output", "“{0}”已经有了，而它不是 PDF，没有覆盖；请换一个文件名"),
                   "not a PDF");
}

Error fundFile(const fs::path& out) {
    return refusal(out,
                   translatable("output", "“{0}”是基金文件或别的数据库，没有覆盖；请换一个文件名"),
                   "a database");
}

/// Whether this process has the very file open, under whatever name.
bool isOpenHere(const struct stat& wanted) {
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator("/proc/self/fd", failed)) {
        struct stat open {};
        if (::stat(entry.path().c_str(), &open) == 0 && open.st_dev == wanted.st_dev &&
            open.st_ino == wanted.st_ino)
            return true;
    }
    return false;
}

std::string beginningOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw writeFailure(file, EACCES);
    std::string bytes(kLooked, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return bytes;
}

bool isWorkbook(const fs::path& file, std::string_view beginning) {
    if (!beginning.starts_with(kZipMark)) return false;
    const std::unique_ptr<void, decltype(&unzClose)> archive(unzOpen64(file.c_str()), &unzClose);
    constexpr int kAnyCase = 2;
    return archive && unzLocateFile(archive.get(), "[Content_Types].xml", kAnyCase) == UNZ_OK &&
           unzLocateFile(archive.get(), "xl/workbook.xml", kAnyCase) == UNZ_OK;
}

/// Text in any encoding that a CSV may be in.
bool isCsvText(std::string_view beginning) {
    if (beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF")) return true;
    return !beginning.starts_with(kPdfMark) && !beginning.starts_with(kZipMark) &&
           beginning.find('\0') == std::string_view::npos;
}

bool isOfKind(const fs::path& file, std::string_view beginning, FileKind kind) {
    switch (kind) {
        case FileKind::Workbook:
            return isWorkbook(file, beginning);
        case FileKind::Csv:
            return isCsvText(beginning);
        case FileKind::Pdf:
            break;
    }
    return beginning.starts_with(kPdfMark);
}

}  // namespace

void requireReplaceable(const fs::path& out, FileKind kind) {
    struct stat there {};
    if (::stat(out.c_str(), &there) != 0) return;
    if (S_ISDIR(there.st_mode)) throw writeFailure(out, EISDIR);
    if (!S_ISREG(there.st_mode)) throw otherKind(out, kind);
    if (isOpenHere(there)) {
        throw refusal(out, translatable("output", "“{0}”正在使用，没有覆盖；请换一个文件名"),
                      "open here");
    }
    if (there.st_size == 0) return;
    const std::string beginning = beginningOf(out);
    if (beginning.starts_with(kSqliteMark)) throw fundFile(out);
    if (!isOfKind(out, beginning, kind)) throw otherKind(out, kind);
}

}  // namespace grants
