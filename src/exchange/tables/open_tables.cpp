// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/open_tables.h"

#include "exchange/tables/csv_reader.h"
#include "exchange/tables/input_error.h"
#include "exchange/tables/reading_ahead.h"
#include "exchange/tables/xlsx_reader.h"

#include <algorithm>
#include <fstream>

namespace grants {
namespace {

constexpr std::string_view kZipMark = "PK\x03\x04", kEmptyZipMark = "PK\x05\x06",
                           kOleMark = "\xD0\xCF\x11\xE0";

std::string firstBytes(const std::filesystem::path& path, std::size_t count) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes(count, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return bytes;
}

/// An encrypted .xlsx and an old .xls are the same kind of container; its directory tells them
/// apart.
bool holdsEncryptedPackage(const std::filesystem::path& path) {
    std::string name;
    for (const char c : std::string_view("EncryptedPackage")) name.append({c, '\0'});
    return firstBytes(path, std::size_t{64} << 20).find(name) != std::string::npos;
}

Error oldWorkbook(const std::string& name) {
    return inputError(
        translatable("exchange", "文件“{0}”是旧式 .xls 工作簿，请在表格软件里另存为 .xlsx 后再导入")
            .with(name),
        "OLE container");
}

}  // namespace

std::unique_ptr<TableSource> openTables(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) return readingAhead(openCsvFolder(path));
    if (!std::filesystem::is_regular_file(path, failed)) {
        throw inputError(
            translatable("exchange", "找不到文件“{0}”，请检查路径").with(path.string()), "absent");
    }
    if (!std::ifstream(path, std::ios::binary)) throw closedFile(name);
    const std::string start = firstBytes(path, 8);
    if (start.empty()) {
        throw inputError(translatable("exchange",
                                      "文件“{0}”是空的，没有导入；"
                                      "请检查是否选错了文件，或重新保存后再导入")
                             .with(name),
                         "empty");
    }
    if (start.starts_with(kOleMark)) {
        if (holdsEncryptedPackage(path)) throw encryptedFile(name);
        throw oldWorkbook(name);
    }
    if (start.starts_with(kZipMark) || start.starts_with(kEmptyZipMark))
        return readingAhead(openXlsx(path));
    return readingAhead(openCsv(path));
}

}  // namespace grants
