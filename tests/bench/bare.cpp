// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare.h"

#include <expat.h>
#include <minizip/unzip.h>
#include <sqlite3.h>
#include <xlsxwriter.h>

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace grants::bench {
namespace {

std::int64_t scan(sqlite3* database, const char* query) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, query, -1, &statement, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database));
    }
    std::int64_t sum = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            sum += sqlite3_column_type(statement, i) == SQLITE_TEXT
                       ? sqlite3_column_bytes(statement, i)
                       : sqlite3_column_int64(statement, i);
        }
    }
    sqlite3_finalize(statement);
    return sum;
}

constexpr std::array<const char*, 9> kColumns = {
    "SELECT id, code, kind, in_district, in_city, size FROM organisation",
    "SELECT id, register_no, way, contract_no, amount_fen, date, implemented, related, "
    "other_funding FROM licence",
    "SELECT owner, value FROM licence_patent",
    "SELECT owner, value FROM licence_provider",
    "SELECT owner, value FROM licence_recipient",
    "SELECT id, register_no, debtor, registered_fen, disbursed_fen, patent_share_num, "
    "patent_share_den, "
    "bank_credit_fen, date, service, renewal, other_funding FROM pledge",
    "SELECT id, filing_no, enterprise, date FROM product",
    "SELECT id, scheme, unit, register_no FROM claim",
    "SELECT unit, as_of, patents FROM patent_stock",
};

void text(lxw_worksheet* sheet, std::size_t row, std::size_t column, const std::string& value) {
    const auto error = worksheet_write_string(
        sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value.c_str(), nullptr);
    if (error != LXW_NO_ERROR) throw std::runtime_error(lxw_strerror(error));
}

void row(lxw_worksheet* sheet, std::size_t number, const std::vector<std::string>& cells) {
    for (std::size_t column = 0; column < cells.size(); ++column)
        text(sheet, number, column, cells[column]);
}

const char* wayName(Way way) {
    constexpr std::array<const char*, 4> kNames = {"转让", "许可", "开放许可", "作价入股"};
    return kNames[static_cast<std::size_t>(way)];
}

const char* yesNo(bool value) {
    return value ? "是" : "否";
}

void writeUnits(lxw_workbook* book, const FundYear& year) {
    constexpr std::array<const char*, 5> kSizes = {"大型", "中型", "小型", "微型", "不适用"};
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "单位");
    row(sheet, 0, {"统一社会信用代码", "单位名称", "单位类型", "区内", "市内", "规模"});
    std::size_t number = 0;
    for (const Organisation& unit : year.registry.units()) {
        row(sheet, ++number,
            {std::string(unit.code.text()), unit.name, isUniversity(unit) ? "高校" : "企业",
             yesNo(unit.inDistrict), yesNo(unit.inCity),
             kSizes[static_cast<std::size_t>(unit.size)]});
    }
}

void writeLicences(lxw_workbook* book, const FundYear& year) {
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "转让许可");
    row(sheet, 0,
        {"备案登记号", "方式", "专利号", "出让方代码", "受让方代码", "合同号", "合同金额(元)",
         "登记备案日期", "转化实施", "关联方", "其他财政支持"});
    std::size_t number = 0;
    for (const LicenceRecord& record : year.licences) {
        for (const PatentNumber patent : record.patents) {
            row(sheet, ++number,
                {record.registerNo, wayName(record.way), patent.text(),
                 std::string(year.registry.at(record.providers[0]).code.text()),
                 std::string(year.registry.at(record.recipients[0]).code.text()), record.contractNo,
                 inYuan(record.amount, false), inIso(record.date), yesNo(record.implemented),
                 yesNo(record.related), yesNo(record.otherFunding)});
        }
    }
}

std::string entry(unzFile zip) {
    if (unzOpenCurrentFile(zip) != UNZ_OK) throw std::runtime_error("cannot open an entry");
    std::string bytes;
    std::array<char, 1 << 16> buffer{};
    for (int got = 0; (got = unzReadCurrentFile(zip, buffer.data(), buffer.size())) > 0;) {
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
    unzCloseCurrentFile(zip);
    return bytes;
}

}  // namespace

std::int64_t scanFundFile(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        throw std::runtime_error("cannot open the fund file");
    }
    std::int64_t sum = 0;
    for (const char* query : kColumns) sum += scan(database, query);
    sqlite3_close(database);
    return sum;
}

void writeWorkbook(const FundYear& year, const std::filesystem::path& out) {
    lxw_workbook* const book = workbook_new(out.c_str());
    writeUnits(book, year);
    writeLicences(book, year);
    if (const auto error = workbook_close(book); error != LXW_NO_ERROR)
        throw std::runtime_error(lxw_strerror(error));
}

std::size_t parseWorkbook(const std::filesystem::path& workbook) {
    unzFile zip = unzOpen64(workbook.c_str());
    if (zip == nullptr) throw std::runtime_error("cannot open the workbook");
    std::size_t elements = 0;
    for (int more = unzGoToFirstFile(zip); more == UNZ_OK; more = unzGoToNextFile(zip)) {
        const std::string xml = entry(zip);
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetUserData(parser, &elements);
        XML_SetStartElementHandler(parser, [](void* count, const char*, const char**) {
            ++*static_cast<std::size_t*>(count);
        });
        XML_SetCharacterDataHandler(parser, [](void*, const char*, int) {});
        if (XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), XML_TRUE) !=
            XML_STATUS_OK) {
            throw std::runtime_error("cannot parse the workbook");
        }
        XML_ParserFree(parser);
    }
    unzClose(zip);
    return elements;
}

}  // namespace grants::bench
