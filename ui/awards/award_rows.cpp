// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/award_rows.h"

#include "domain/cases/awards.h"
#include "domain/decisions/document_number.h"
#include "ui/awards/award_words.h"
#include "ui/base/tr.h"
#include "ui/words/decision_words.h"

namespace grants::ui {

namespace {

using Say = std::shared_ptr<const Translator>;

template <class Row, class Of>
Column<Row> caseColumn(const char* key, const QString& title, CellKind kind, Of of, int width = 0) {
    return {QLatin1String(key), title, kind,
            [of](const Row& row) -> CellValue { return of(*row.item); }, width};
}

template <class Row, class Of>
Column<Row> wordsColumn(const char* key, const QString& title, Of of, int width = 0) {
    return {QLatin1String(key), title, CellKind::Text,
            [of](const Row& row) -> CellValue { return of(row).toStdString(); }, width};
}

CellValue cellOf(const std::optional<Money>& money) {
    return money ? CellValue(*money) : CellValue();
}

/// Nothing where nothing is to be paid.
CellValue amountOrNone(Money money) {
    return money.isZero() ? CellValue() : CellValue(money);
}

CellValue dayOf(const Decision* decision) {
    return decision == nullptr ? CellValue() : CellValue(decision->date);
}

template <typename Row>
auto numberColumn() {
    return caseColumn<Row>("number", tr("受理号"), CellKind::Identifier,
                           [](const Case& one) -> CellValue { return one.number(); });
}

template <typename Row>
auto projectColumn() {
    return caseColumn<Row>("project", tr("项目"), CellKind::Identifier,
                           [](const Case& one) -> CellValue { return one.application->project; });
}

template <typename Row>
auto applicantColumn(const AwardFiguresPtr& figures) {
    auto column = caseColumn<Row>(
        "unit", tr("申报单位"), CellKind::Text,
        [figures](const Case& one) -> CellValue { return figures->names->name(one.unit->id); });
    column.alsoFoundBy(
        [figures](const Row& row) { return figures->names->pinyin(row.item->unit->id); });
    return column;
}

template <typename Row>
auto caseStateColumn(const Say& say) {
    return caseColumn<Row>(
        "state", tr("状态"), CellKind::Text,
        [say](const Case& one) -> CellValue { return stateName(one.state, *say).toStdString(); });
}

template <typename Row>
auto awardNumberColumn() {
    return caseColumn<Row>("awardNumber", tr("立项编号"), CellKind::Identifier,
                           [](const Case& one) -> CellValue { return awardNumber(one); });
}

template <typename Row>
auto overridesColumn() {
    return caseColumn<Row>(
        "overrides", tr("放行理由"), CellKind::Text,
        [](const Case& one) -> CellValue { return overridesText(one).toStdString(); });
}

template <typename Row>
auto finalColumn() {
    return caseColumn<Row>("final", tr("最终金额"), CellKind::Amount,
                           [](const Case& one) { return cellOf(finalAmount(one)); });
}

CellValue rankOf(const ProposalRow& row) {
    return row.ranked->rank ? CellValue(std::int64_t{*row.ranked->rank}) : CellValue();
}

CellValue scoreOf(const ProposalRow& row) {
    const auto score = parseDecimal(row.ranked->score);
    return score ? CellValue(*score) : CellValue();
}

}  // namespace

std::vector<Column<ProposalRow>> proposalColumns(const AwardFiguresPtr& figures,
                                                 const Translator& translator) {
    using Row = ProposalRow;
    const auto say = std::make_shared<const Translator>(translator);
    return {
        numberColumn<Row>(),
        projectColumn<Row>(),
        Column<Row>{QStringLiteral("rank"), tr("名次"), CellKind::Count, rankOf}.added(
            Adding::Never),
        {QStringLiteral("score"), tr("得分"), CellKind::Decimal, scoreOf},
        applicantColumn<Row>(figures),
        caseStateColumn<Row>(say),
        caseColumn<Row>("requested", tr("申请金额"), CellKind::Amount,
                        [](const Case& one) -> CellValue { return one.application->requested; }),
        {QStringLiteral("suggested"), tr("建议金额"), CellKind::Amount,
         [](const Row& row) { return cellOf(row.offered()); }},
        wordsColumn<Row>("bound", tr("建议依据"),
                         [say](const Row& row) { return boundText(row, *say); }),
        caseColumn<Row>("proposed", tr("拟立项金额"), CellKind::Amount,
                        [](const Case& one) { return cellOf(proposedAmount(one)); }),
        overridesColumn<Row>(),
    };
}

std::vector<Column<AwardRow>> awardColumns(const AwardFiguresPtr& figures,
                                           const Translator& translator) {
    using Row = AwardRow;
    const auto say = std::make_shared<const Translator>(translator);
    const auto refOf = [](const Case& one) -> CellValue {
        return documentNumber(Subject::Application, one.standing);
    };
    auto ref = caseColumn<Row>("ref", tr("文号"), CellKind::Identifier, refOf);
    ref.markedBy([](const Row& row) {
        const Case& one = *row.item;
        const bool lacks = one.last("award") != nullptr &&
                           documentNumber(Subject::Application, one.standing).empty();
        return lacks ? tr("没有文号，用“补填文号”补上") : QString();
    });
    return {
        numberColumn<Row>(),
        awardNumberColumn<Row>(),
        applicantColumn<Row>(figures),
        caseStateColumn<Row>(say),
        wordsColumn<Row>("publicity", tr("公示"),
                         [day = figures->day](const Row& row) { return publicityText(row, day); }),
        caseColumn<Row>("awarded", tr("立项金额"), CellKind::Amount,
                        [](const Case& one) { return cellOf(awardedAmount(one)); }),
        std::move(ref),
        caseColumn<Row>("signed", tr("任务书签订"), CellKind::Day,
                        [](const Case& one) { return dayOf(one.last("sign")); }),
        {QStringLiteral("paid"), tr("已付"), CellKind::Amount,
         [](const Row& row) { return amountOrNone(row.paid); }},
        {QStringLiteral("due"), tr("应付未付"), CellKind::Amount,
         [](const Row& row) { return amountOrNone(row.due); }},
        {QStringLiteral("recoverable"), tr("应追回"), CellKind::Amount,
         [](const Row& row) { return amountOrNone(row.recoverable); }},
        finalColumn<Row>(),
        projectColumn<Row>(),
        overridesColumn<Row>(),
    };
}

std::vector<Column<AcceptanceRow>> acceptanceColumns(const AwardFiguresPtr& figures,
                                                     const Translator& translator) {
    using Row = AcceptanceRow;
    const auto say = std::make_shared<const Translator>(translator);
    const auto completion = [](const Row& row) -> CellValue {
        const auto& share = row.acceptance.completion;
        return share ? CellValue(*share) : CellValue();
    };
    const auto concluded = [](const Case& one) -> CellValue {
        const Decision* last = one.last("conclude");
        return last == nullptr ? CellValue() : CellValue(resultName(last->result).toStdString());
    };
    const auto accepted = [](const Row& row) {
        return QStringLiteral("%1/%2")
            .arg(row.acceptance.accepted())
            .arg(row.acceptance.deliverables.size());
    };
    return {
        numberColumn<Row>(),
        awardNumberColumn<Row>(),
        applicantColumn<Row>(figures),
        caseStateColumn<Row>(say),
        {QStringLiteral("completion"), tr("完成率"), CellKind::Percent, completion},
        wordsColumn<Row>("accepted", tr("成果认定"), accepted),
        wordsColumn<Row>("outcome", tr("应得结论"),
                         [](const Row& row) { return outcomeText(row.acceptance); }),
        {QStringLiteral("computed"), tr("核定金额"), CellKind::Amount,
         [](const Row& row) { return cellOf(row.computedAmount()); }},
        caseColumn<Row>("concluded", tr("验收结论"), CellKind::Text, concluded),
        finalColumn<Row>(),
        projectColumn<Row>(),
    };
}

}  // namespace grants::ui
