// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/written_workbook.h"

#include "base/error.h"

#include <minizip/unzip.h>

#include <array>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace grants {
namespace {

/// What a part must hold: so many beginnings of `element`.
struct Expected {
    std::string_view element;
    std::size_t count = 0;
};
using Contents = std::map<std::string, Expected>;

std::size_t rowsBelow(const lxw_row* row) {
    if (row == nullptr) return 0;
    return 1 + rowsBelow(RB_LEFT(row, tree_pointers)) + rowsBelow(RB_RIGHT(row, tree_pointers));
}

Contents contentsOf(const lxw_workbook& book, std::span<const std::size_t> rows) {
    Contents contents;
    std::size_t number = 0;
    const lxw_sheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, book.sheets, list_pointers) {
        const std::size_t held =
            number < rows.size() ? rows[number] : rowsBelow(RB_ROOT(sheet->u.worksheet->table));
        contents["xl/worksheets/sheet" + std::to_string(++number) + ".xml"] = {"<row ", held};
    }
    if (book.sst->unique_count > 0)
        contents["xl/sharedStrings.xml"] = {"<si>", book.sst->unique_count};
    return contents;
}

std::size_t occurrences(std::string_view text, std::string_view sought) {
    std::size_t found = 0;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    const auto next = [&] {
        return static_cast<const char*>(
            memmem(at, static_cast<std::size_t>(end - at), sought.data(), sought.size()));
    };
    for (const char* hit = next(); hit != nullptr; hit = next()) {
        ++found;
        at = hit + sought.size();
    }
    return found;
}

/// Reads the current part through; true when it is whole and holds what is expected.
bool isWhole(unzFile archive, const Expected& expected) {
    if (unzOpenCurrentFile(archive) != UNZ_OK) return false;
    std::array<char, 1 << 16> block{};
    std::size_t kept = 0, found = 0;  // `kept` bytes of the block before, for what lies across
    int got = 0;
    char last = 0;
    while ((got = unzReadCurrentFile(archive, block.data() + kept,
                                     static_cast<unsigned>(block.size() - kept))) > 0) {
        const std::string_view text(block.data(), kept + static_cast<std::size_t>(got));
        for (const char c : text.substr(text.size() - std::min<std::size_t>(2, text.size())))
            if (c != '\n') last = c;
        if (expected.element.empty()) continue;
        found += occurrences(text, expected.element);
        kept = std::min(text.size(), expected.element.size() - 1);
        std::memmove(block.data(), text.data() + text.size() - kept, kept);
    }
    const bool checksum = unzCloseCurrentFile(archive) == UNZ_OK;
    return got == 0 && checksum && last == '>' && found == expected.count;
}

std::string nameOfPart(unzFile archive) {
    std::array<char, 256> name{};
    unzGetCurrentFileInfo64(archive, nullptr, name.data(), name.size() - 1, nullptr, 0, nullptr, 0);
    return name.data();
}

/// The first part that is not whole; empty when all are.
std::string brokenPart(const std::filesystem::path& file, Contents contents) {
    const std::unique_ptr<void, decltype(&unzClose)> archive(unzOpen64(file.c_str()), &unzClose);
    if (!archive) return "the archive";
    for (int step = unzGoToFirstFile(archive.get()); step == UNZ_OK;
         step = unzGoToNextFile(archive.get())) {
        std::string name = nameOfPart(archive.get());
        if (!isWhole(archive.get(), contents[name])) return name;
        contents.erase(name);
    }
    return contents.empty() ? std::string() : contents.begin()->first;
}

}  // namespace

lxw_error closeWorkbook(lxw_workbook* book, const std::filesystem::path& draft,
                        const std::filesystem::path& out, std::span<const std::size_t> rows) {
    const Contents contents = contentsOf(*book, rows);
    if (const lxw_error failed = workbook_close(book); failed != LXW_NO_ERROR) return failed;
    if (const std::string broken = brokenPart(draft, contents); !broken.empty()) {
        throw Error(ErrorKind::Input,
                    translatable("output",
                                 "“{0}”没有写全，未予保存，原有文件没有改动；"
                                 "多半是临时文件夹已满，请清理磁盘后再保存")
                        .with(out.string()),
                    "incomplete in the written workbook: " + broken);
    }
    return LXW_NO_ERROR;
}

}  // namespace grants
