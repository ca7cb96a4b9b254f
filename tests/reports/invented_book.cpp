// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_book.h"

#include <stdlib.h>

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace grants::test {
namespace {

constexpr std::array<const char*, 6> kNames = {
    "重庆甲科技有限公司", "=1+1", "+重庆\"乙\",丙", "-丁\n戊", "@己😀𠮷", "庚's 有限公司\t辛"};

BookRow::Kind plain() {
    return BookRow::Kind::Plain;
}

BookRow line(std::string name, std::int64_t ceilingWan, std::int64_t movedFen,
             std::int64_t committedFen) {
    const auto ceiling = Money::ofWan(ceilingWan);
    return {plain(),
            {std::move(name), ceiling, Money::ofFen(movedFen), Money::ofFen(committedFen),
             Fraction(committedFen, ceiling.inFen())}};
}

}  // namespace

BookSheet paymentsOf(std::size_t lines) {
    BookSheet sheet;
    sheet.name = "S1汇总";
    sheet.title = "专利转让许可绩效奖补资金汇总表";
    sheet.unitLine = "单位:元";
    sheet.headLines = {"基金文件:样例.zlzh    参数版本:cqgx-2024", "数据截至:2024-12-31"};
    sheet.columns = {{"序号", ColumnFormat::Centred, 7},
                     {"单位名称", ColumnFormat::Text, 30},
                     {"统一社会信用代码", ColumnFormat::Identifier, 21},
                     {"件数", ColumnFormat::Count, 8, true},
                     {"实付(元)", ColumnFormat::Yuan, 16, true},
                     {"日期", ColumnFormat::Day, 12}};
    for (std::size_t i = 0; i < lines; ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        sheet.rows.push_back(
            {plain(),
             {number, std::string(kNames[i % kNames.size()]), std::string("500010000000000017"),
              number % 7, Money::ofFen(100 * number + 5), Date(2024, 6, 1)}});
    }
    std::vector<RowSpan> all;
    if (lines > 0) all = {{0, lines - 1}};
    addSum(sheet, BookRow::Kind::Total, {BookValue(), std::string("合计")}, all);
    sheet.rows.push_back({BookRow::Kind::Section, {std::string("不予支持(1 条)")}});
    sheet.rows.push_back({plain(),
                          {std::int64_t{1}, std::string("未获支持的单位"),
                           std::string("500010000000000017"), BookValue(), Money(), BookValue()}});
    sheet.notes = {"实付合计(大写):人民币壹元整"};
    sheet.signatures = {"制表:", "复核:", "财务负责人:", "单位负责人:"};
    sheet.filter = true;
    return sheet;
}

BookSheet execution() {
    BookSheet sheet;
    sheet.name = "预算执行";
    sheet.title = "专项资金预算执行情况表";
    sheet.unitLine = "单位:万元";
    sheet.headLines = {"数据截至:2024-12-31"};
    sheet.columns = {{"项目", ColumnFormat::Text, 30},
                     {"预算数", ColumnFormat::Wan2, 14, true},
                     {"调剂", ColumnFormat::Wan2, 14, true},
                     {"已立项", ColumnFormat::Wan2, 14, true},
                     {"进度", ColumnFormat::Percent, 10}};
    sheet.rows = {line("P1", 100, -5'000'000, 33'333'300), line("P2", 90, 0, 33'333'300),
                  line("P3", 60, 0, 33'333'400)};
    addSum(sheet, BookRow::Kind::Subtotal, {std::string("小计")}, {{0, 2}});
    sheet.rows.push_back(line("S1", 50, 5'000'000, 49'997'200));
    addSum(sheet, BookRow::Kind::Subtotal, {std::string("小计")}, {{4, 4}});
    addSum(sheet, BookRow::Kind::Total, {std::string("合计")}, {{3, 3}, {5, 5}});
    return sheet;
}

Book inventedBook(std::size_t lines) {
    Book book;
    book.title = "样例";
    book.date = Date(2025, 1, 15);
    book.sheets = {execution(), paymentsOf(lines)};
    return book;
}

ScratchFolder::ScratchFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "reports-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no scratch folder");
    m_path = pattern;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace grants::test
