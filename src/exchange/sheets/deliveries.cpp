// SPDX-License-Identifier: GPL-3.0-or-later
// 成果认定 and 归属: what the bureau finds about deliveries (projects §5).
#include "exchange/sheets/attribution_check.h"
#include "exchange/sheets/named_rows.h"

#include <array>
#include <unordered_set>

namespace grants {
namespace {

constexpr std::string_view kRecognitionSheet = "成果认定", kAttributionSheet = "归属";
constexpr std::string_view kTextIndicator = "指标编号", kTextNumber = "序号",
                           kRecordNumber = "登记号";
constexpr std::array<std::string_view, 2> kFindings = {"认定", "不认定"};

Parsed<bool> readAccepted(const CellInput& in) {
    static const auto options = optionsOf(kFindings);
    return readOption(in, options).map([](std::size_t which) { return which == 0; });
}

std::string typedAccepted(bool accepted, const Registry& /*units*/) {
    return std::string(kFindings[accepted ? 0 : 1]);
}

std::vector<Column<Recognition>> recognitionColumns() {
    using R = Recognition;
    using Kind = ColumnKind;
    return {
        applicationColumn<R>(),
        column<R>({kTextIndicator, true, Kind::Identifier, "定性指标，如 P1-1"}, &R::indicator,
                  readNumberText),
        column<R>({kTextNumber, true, Kind::Number, "方案所列成果的第几项，从 1 起"}, &R::number,
                  readCount),
        column<R>({"结论", true, Kind::Option, "从下拉列表里选", optionsOf(kFindings)},
                  &R::accepted, readAccepted, typedAccepted),
        column<R>({"日期", true, Kind::Date, "如 2024-10-15"}, &R::date, readDate),
        column<R>({"成果编号", false, Kind::Identifier, "“成果”表里的编号"}, &R::deliverable,
                  readNumberText),
    };
}

std::vector<Column<Attribution>> attributionColumns() {
    using A = Attribution;
    using Kind = ColumnKind;
    return {
        column<A>({kRecordNumber, true, Kind::Identifier, "备案登记号、质押登记号或备案编号"},
                  &A::record, readNumberText),
        applicationColumn<A>(),
        column<A>({"理由"}, &A::reason, readText),
    };
}

void refuseIndicator(RowVerdict& verdict, const Message& why) {
    refuse(verdict, kTextIndicator, {"UNKNOWN_INDICATOR", why});
}

/// The first indicator of the project with texts, as an example.
std::string exampleIn(const SupportProject& project) {
    const auto found = std::find_if(
        project.indicators.begin(), project.indicators.end(),
        [](const Indicator& each) { return std::holds_alternative<QualitativeGoal>(each.goal); });
    return found == project.indicators.end() ? std::string() : found->code;
}

/// Null, and a fault, unless the plan lists texts for it in this project.
const QualitativeGoal* listIn(const Recognition& row, const SupportProject& project,
                              RowVerdict& verdict) {
    const auto found =
        std::find_if(project.indicators.begin(), project.indicators.end(),
                     [&row](const Indicator& each) { return each.code == row.indicator; });
    if (found == project.indicators.end()) {
        refuseIndicator(
            verdict,
            translatable("import", "{0} 申报的是 {1}，{1} 没有指标 {2}；请核对受理号和指标编号")
                .with(row.application, project.code, row.indicator));
        return nullptr;
    }
    const auto* list = std::get_if<QualitativeGoal>(&found->goal);
    if (list != nullptr) return list;
    refuseIndicator(verdict, translatable("import",
                                          "指标 {0} 按数量统计，不用认定；请填列有成果的指标，"
                                          "如 {1}")
                                 .with(row.indicator, exampleIn(project)));
    return nullptr;
}

void checkText(const Recognition& row, const SupportProject& project, RowVerdict& verdict) {
    const QualitativeGoal* list = listIn(row, project, verdict);
    if (list == nullptr) return;
    const auto texts = static_cast<std::int64_t>(list->deliverables.size());
    if (row.number >= 1 && row.number <= texts) return;
    refuse(verdict, kTextNumber,
           {"TEXT_NUMBER",
            translatable("import",
                         "指标 {0} 在方案里列了 {1} 项成果，没有第 {2} 项；"
                         "请填 1 到 {1}")
                .with(row.indicator, std::to_string(texts), std::to_string(row.number))});
}

void finishRecognition(const Recognition& row, const ImportContext& context, RowVerdict& verdict) {
    requireApplication(context, row.application, verdict);
    const auto known = context.applications.find(row.application);
    if (known == context.applications.end()) return;
    const SupportProject* project = context.plan.findProject(known->second.project);
    if (project != nullptr) return checkText(row, *project, verdict);
    refuse(verdict, kReceiptNumber,
           {"UNKNOWN_PROJECT", translatable("import",
                                            "{0} 申报的项目 {1} 不在方案里，没有成果可认定；"
                                            "请核对受理号")
                                   .with(row.application, known->second.project)});
}

/// The numbers of what is stored, gathered when first asked for: most imports name none.
class StoredEvidence {
  public:
    explicit StoredEvidence(const FundYear& year) : m_year(year) {}

    bool operator()(const std::string& number) {
        if (!m_gathered) gather();
        return m_numbers.contains(number);
    }

  private:
    void gather() {
        m_gathered = true;
        for (const LicenceRecord& each : m_year.licences) m_numbers.insert(each.registerNo);
        for (const Pledge& each : m_year.pledges) m_numbers.insert(each.registerNo);
        for (const ProductFiling& each : m_year.products) m_numbers.insert(each.filingNo);
    }

    const FundYear& m_year;
    std::unordered_set<std::string_view> m_numbers;
    bool m_gathered = false;
};

bool isBrought(const ImportContext& context, const std::string& number) {
    return std::any_of(context.evidence.begin(), context.evidence.end(),
                       [&number](const auto& brings) { return brings(number); });
}

/// A register number is kept in capitals, the number of a product as it was typed.
void findRecord(Attribution& row, const ImportContext& context, StoredEvidence& stored,
                RowVerdict& verdict) {
    for (const std::string& form : {row.record, identifierForm(row.record)}) {
        if (!stored(form) && !isBrought(context, form)) continue;
        row.record = form;
        return;
    }
    refuse(verdict, kRecordNumber,
           {"UNKNOWN_RECORD", translatable("import",
                                           "没有登记号为 {0} 的转让许可、质押融资或产品备案；"
                                           "请核对登记号，或先登记这条记录")
                                  .with(row.record)});
}

SheetDescription<Recognition> recognitionDescription(ImportContext& context) {
    knowApplications(context);
    return {
        .name = kRecognitionSheet,
        .columns = recognitionColumns(),
        .blank = [] { return Recognition{}; },
        .key =
            [](const Recognition& row) {
                return row.application + "\n" + row.indicator + "\n" + std::to_string(row.number);
            },
        .stored = &context.year.recognitions,
        .finish = [&context](Recognition& row, const GivenColumns&,
                             RowVerdict& verdict) { finishRecognition(row, context, verdict); }};
}

SheetDescription<Attribution> attributionDescription(ImportContext& context) {
    knowApplications(context);
    return {.name = kAttributionSheet,
            .columns = attributionColumns(),
            .blank = [] { return Attribution{}; },
            .key = [](const Attribution& row) { return identifierForm(row.record); },
            .stored = &context.year.attributions,
            .finish =
                [&context, stored = std::make_shared<StoredEvidence>(context.year),
                 fits = std::make_shared<AttributionCheck>(context.year, context.plan)](
                    Attribution& row, const GivenColumns&, RowVerdict& verdict) {
                    findRecord(row, context, *stored, verdict);
                    requireApplication(context, row.application, verdict);
                    if (verdict.faults.empty()) (*fits)(row, kReceiptNumber, verdict);
                }};
}

}  // namespace

template <>
struct SheetOf<Recognition> {
    static constexpr SheetKind kKind =
        described<Recognition, recognitionDescription>(kRecognitionSheet);
};
template SheetKind sheetKind<Recognition>();

template <>
struct SheetOf<Attribution> {
    static constexpr SheetKind kKind =
        described<Attribution, attributionDescription>(kAttributionSheet);
};
template SheetKind sheetKind<Attribution>();

}  // namespace grants
