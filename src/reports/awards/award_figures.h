// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports about awards and payments draw on, and how they call things.
#pragma once

#include "base/translator.h"
#include "domain/payments/paybook.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// The year as it stood on the day. Input and translator must outlive it.
struct AwardFigures {
    AwardFigures(const ReportInput& from, const Translator& translator);
    AwardFigures(const AwardFigures&) = delete;
    AwardFigures& operator=(const AwardFigures&) = delete;

    const ReportInput& input;
    const Translator& say;
    const std::shared_ptr<const FundYear> year;
    const Casebook cases;
    const Paybook payments;
};

/// "P3 中小企业专利转化能力提升项目": a line of the fund, also a scheme's.
[[nodiscard]] std::string lineWords(const AwardFigures& figures, std::string_view code);
/// 执行中.
[[nodiscard]] std::string stateWords(const AwardFigures& figures, const Case& one);
/// 首款, 尾款, 奖补, 追回.
[[nodiscard]] std::string kindWords(const AwardFigures& figures, PaymentKind kind);
/// 文号 of the award.
[[nodiscard]] std::string awardReference(const Case& one);
/// Blank for nothing.
[[nodiscard]] BookValue cellOf(const std::optional<Money>& amount);

/// Unit, title and award number in one line.
[[nodiscard]] std::string caseHead(const AwardFigures& figures, const Case& one);

/// Every override that stands among the decisions, as a note under the table.
void addOverrides(const AwardFigures& figures, std::string_view number,
                  const std::vector<const Decision*>& decisions, std::vector<std::string>& notes);

/// With title, unit line, head lines and signature line.
[[nodiscard]] BookSheet officialSheet(const AwardFigures& figures, std::string name,
                                      const Message& title, const Message& unitLine);

/// A form: labels with their values, two beside each other.
[[nodiscard]] std::vector<BookColumn> formColumns(const Translator& say);

}  // namespace grants
