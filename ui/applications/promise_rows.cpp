// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/promise_rows.h"

#include "domain/attribution/award_records.h"
#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/words/target_words.h"

#include <algorithm>

namespace grants::ui {

namespace {

using Row = PromiseRow;

/// What is left of a goal, as a count or an amount; nothing for shares.
std::optional<Measured> difference(const Quantity& aim, const Measured& value) {
    const auto* count = std::get_if<std::int64_t>(&aim);
    const auto* amount = std::get_if<Money>(&aim);
    if (count != nullptr) return Measured(*count - std::get<std::int64_t>(value));
    if (amount != nullptr) return Measured(*amount - std::get<Money>(value));
    return std::nullopt;
}

bool isNegative(const Measured& value) {
    const auto* count = std::get_if<std::int64_t>(&value);
    return count != nullptr ? *count < 0 : std::get<Money>(value).isNegative();
}

/// How far what is there is from what was promised, or asked for where nothing was.
QString gapText(const NumericGoal& goal, const Measured& value) {
    if (!isComputable(value)) return tr("无法计算");
    if (isMet(value, goal)) return tr("✓ 已完成");
    const auto left = difference(goal.value, value);
    if (!left || isNegative(*left)) return tr("未达到");
    return tr("还差 %1").arg(valueText(*left, goal));
}

/// What is wrong with the promise for one indicator: below the plan, or no number.
QString faultOf(const CaseRow& row, const CommittedIndicator& each, const Translator& say) {
    for (const ApplicationFinding& finding : row.findings) {
        const bool here = finding.indicator == each.indicator->code && finding.isOpen();
        if (here && each.commitment != nullptr) {
            return tr("%1（条款 %2）")
                .arg(QString::fromStdString(say(finding.message)), fromUtf8(finding.clause));
        }
    }
    return {};
}

const IndicatorState* stateOf(std::string_view code, const Delivered& delivered) {
    const auto found = std::find_if(delivered.begin(), delivered.end(),
                                    [code](const auto& state) { return state.code == code; });
    return found == delivered.end() ? nullptr : &*found;
}

void tellNumeric(Row& row, const CommittedIndicator& each, NumericGoal goal,
                 const Delivered& delivered) {
    row.planned = valueText(measuredOf(goal.value), goal).toStdString();
    if (each.value && std::holds_alternative<Money>(*each.value))
        row.promised = valueText(measuredOf(*each.value), goal).toStdString();  // 元 are not 亿元
    const IndicatorState* state = stateOf(each.indicator->code, delivered);
    if (state == nullptr) return;
    row.delivered = valueText(state->value, goal).toStdString();
    if (each.value) goal.value = *each.value;
    row.gap = gapText(goal, state->value).toStdString();
}

void tellWords(Row& row, const CommittedIndicator& each, const QualitativeGoal& goal) {
    QStringList asked;
    for (const std::string& deliverable : goal.deliverables) asked << fromUtf8(deliverable);
    const QString all = asked.join(tr("；"));
    row.planned =
        tr("文字（%n 项成果）", nullptr, static_cast<int>(goal.deliverables.size())).toStdString();
    row.expects = tr("这项指标没有数值，请用文字写明承诺的成果：%1。").arg(all);
    if (!each.isNumberForWords) return;
    row.fault = tr("“%1”是数值，而这项指标没有数值；请用文字写明承诺的成果：%2。")
                    .arg(fromUtf8(row.promised), all);
    row.gap = tr("填的是数值，应写成果").toStdString();
}

Row rowOf(const CaseRow& of, const CommittedIndicator& each, const Delivered& delivered,
          const Translator& translator) {
    const Indicator& indicator = *each.indicator;
    Row row;
    row.code = indicator.code;
    row.text = planText(indicator.text, indicator.textEn, translator.language()).toStdString();
    row.fault = faultOf(of, each, translator);
    if (each.commitment != nullptr) {
        row.awaited.id = each.commitment->id.value;
        row.promised = each.commitment->value;
        row.proof = each.commitment->proof;
    }
    if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal)) {
        tellNumeric(row, each, *goal, delivered);
    } else {
        tellWords(row, each, std::get<QualitativeGoal>(indicator.goal));
    }
    return row;
}

Column<Row> wordsColumn(const char* key, const QString& title, CellKind kind,
                        std::string Row::*member, int width = 0) {
    return {QLatin1String(key), title, kind,
            [member](const Row& row) -> CellValue { return std::string_view(row.*member); }, width};
}

}  // namespace

Delivered deliveredOf(const CaseFigures& figures, const Case& one) {
    return AwardRecords(figures.book, figures.day).indicatorsOf(one);
}

std::vector<Row> promiseRows(const CaseRow& row, const Delivered& delivered,
                             const Translator& translator) {
    std::vector<Row> rows;
    for (const CommittedIndicator& each : committedIndicators(*row.item))
        rows.push_back(rowOf(row, each, delivered, translator));
    return rows;
}

std::vector<Column<Row>> promiseColumns() {
    constexpr int kWords = 30, kFigures = 12, kProof = 20, kGap = 18;
    return {wordsColumn("code", tr("指标编号"), CellKind::Identifier, &Row::code)
                .telling(kIndicatorHeader),
            wordsColumn("text", tr("指标", "of a project"), CellKind::Text, &Row::text, kWords),
            wordsColumn("planned", tr("方案值"), CellKind::Count, &Row::planned, kFigures)
                .withToolTip([](const Row& row) { return row.expects; }),
            wordsColumn("promised", tr("承诺值"), CellKind::Count, &Row::promised, kFigures)
                .typedAs(kPromiseHeader)
                .withToolTip([](const Row& row) { return row.expects; })
                .markedBy([](const Row& row) { return row.fault; }),
            wordsColumn("proof", tr("佐证方式"), CellKind::Text, &Row::proof, kProof)
                .typedAs(kProofHeader),
            wordsColumn("delivered", tr("完成值"), CellKind::Count, &Row::delivered, kFigures),
            wordsColumn("gap", tr("差距"), CellKind::Count, &Row::gap, kGap)};
}

}  // namespace grants::ui
