// SPDX-License-Identifier: GPL-3.0-or-later
// 产品备案: one row a filed product.
#include "exchange/sheets/described_sheet.h"
#include "exchange/sheets/patent_year.h"

namespace grants {
namespace {

constexpr std::string_view kProductSheet = "产品备案";

std::vector<Column<ProductFiling>> productColumns() {
    using P = ProductFiling;
    using Kind = ColumnKind;
    return {
        column<P>({"备案编号", true, Kind::Identifier, "备案平台上的编号"}, &P::filingNo,
                  readNumberText),
        column<P>({"企业代码", true, Kind::Identifier, "备案企业的统一社会信用代码"},
                  &P::enterprise, readUnit),
        column<P>({"产品名称", true}, &P::product, readText),
        column<P>({"备案日期", true, Kind::Date, "如 2024-06-01"}, &P::date, readDate),
        column<P>({"专利号", false, Kind::Identifier, "多个用分号隔开"}, &P::patents, readPatents),
        column<P>({"服务单位代码", false, Kind::Identifier, "协助备案的单位"}, &P::service,
                  readUnit),
    };
}

SheetDescription<ProductFiling> productDescription(ImportContext& context) {
    return {.name = kProductSheet,
            .columns = productColumns(),
            .blank = [] { return ProductFiling{}; },
            .key = [](const ProductFiling& filing) { return filing.filingNo; },
            .stored = &context.year.products,
            .finish =
                [](ProductFiling& filing, const GivenColumns&, RowVerdict& verdict) {
                    checkFilingYear(filing.patents, filing.date, verdict);
                },
            .settle =
                [](ProductFiling& filing, const UnitDirectory& units) {
                    filing.enterprise = units.real(filing.enterprise);
                    filing.service = units.real(filing.service);
                },
            .evidence = true};
}

}  // namespace

template <>
struct SheetOf<ProductFiling> {
    static constexpr SheetKind kKind = described<ProductFiling, productDescription>(kProductSheet);
};
template SheetKind sheetKind<ProductFiling>();

}  // namespace grants
