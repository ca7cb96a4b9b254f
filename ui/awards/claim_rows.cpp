// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/claim_rows.h"

#include "ui/awards/award_words.h"
#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/records/record_rows.h"
#include "ui/words/target_words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace grants::ui {

namespace {

QString unitOf(const AwardFigures& figures, const Case& award) {
    return fromUtf8(figures.names->name(award.unit->id));
}

QString claimantText(const AwardFigures& figures, const Claimant& each) {
    return tr("%1 %2（%3）")
        .arg(fromUtf8(each.award->number()), unitOf(figures, *each.award),
             footingText(each.footing));
}

const Attribution* attributionOf(std::string_view record, const FundYear& year) {
    const auto found =
        std::find_if(year.attributions.begin(), year.attributions.end(),
                     [record](const Attribution& each) { return each.record == record; });
    return found == year.attributions.end() ? nullptr : &*found;
}

/// By footing and 受理号, as A21 has it.
const Claimant& firstOf(const ClaimedRecord& claimed) {
    return *std::min_element(claimed.claimants.begin(), claimed.claimants.end(),
                             [](const Claimant& a, const Claimant& b) {
                                 return std::tuple(a.footing, std::string_view(a.award->number())) <
                                        std::tuple(b.footing, std::string_view(b.award->number()));
                             });
}

/// Why the record counts for who counts it.
QString whyText(const ClaimedRecord& claimed, const Attribution* decision) {
    const auto& all = claimed.claimants;
    const bool shared =
        std::all_of(all.begin(), all.end(), [](const Claimant& each) { return each.counts; });
    if (all.size() < 2) return tr("只有一家主张");
    if (shared) return tr("各自计入，不相排斥");
    const bool named =
        decision != nullptr && std::any_of(all.begin(), all.end(), [&](const Claimant& each) {
            return each.counts && each.award->number() == decision->application;
        });
    if (named) return tr("按归属的决定");
    const Claimant& first = firstOf(claimed);
    const auto alike = std::count_if(all.begin(), all.end(), [&](const Claimant& each) {
        return each.footing == first.footing;
    });
    return alike > 1 ? tr("同为“%1”，受理号在前的计入").arg(footingText(first.footing))
                     : tr("“%1”在先").arg(footingText(first.footing));
}

/// The same, and that an attribution does nothing which names none of those who claim the record.
QString whyTextBeside(const ClaimedRecord& claimed, const Attribution* decision) {
    const QString why = whyText(claimed, decision);
    const bool isIdle =
        decision != nullptr &&
        std::none_of(claimed.claimants.begin(), claimed.claimants.end(), [&](const Claimant& each) {
            return each.award->number() == decision->application;
        });
    return isIdle ? tr("归给的 %1 不计入它；%2").arg(fromUtf8(decision->application), why) : why;
}

ClaimRow claimRow(const AwardFigures& figures, const ClaimedRecord& claimed,
                  const Attribution* decision) {
    ClaimRow row;
    row.claimed = &claimed;
    row.number = numberOf(*figures.year, claimed.record);
    row.kind = kindText(claimed.record.kind).toStdString();
    QStringList claimants, counting;
    for (const Claimant& each : claimed.claimants) {
        claimants << claimantText(figures, each);
        if (each.counts) counting << fromUtf8(each.award->number());
    }
    row.claimants = claimants.join(tr("；")).toStdString();
    row.counting = counting.join(tr("；")).toStdString();
    row.why = whyTextBeside(claimed, decision).toStdString();
    return row;
}

void tellDecision(ClaimRow& row, const Attribution& decision) {
    row.awaited.id = decision.id.value;
    row.application = decision.application;
    row.reason = decision.reason;
}

/// Those that no row shows yet.
void addUnclaimed(const FundYear& year, std::vector<ClaimRow>& rows) {
    for (const Attribution& each : year.attributions) {
        const bool isShown = std::any_of(rows.begin(), rows.end(), [&](const ClaimRow& row) {
            return row.number == each.record;
        });
        if (isShown) continue;
        ClaimRow row;
        row.number = each.record;
        row.why = tr("没有有效的立项计入它").toStdString();
        tellDecision(row, each);
        rows.push_back(std::move(row));
    }
}

QString goalValue(const AwardFigures& figures, std::string_view indicator, const Measured& value) {
    const Indicator* known = figures.plan->findIndicator(indicator);
    const auto* goal = known == nullptr ? nullptr : std::get_if<NumericGoal>(&known->goal);
    return goal == nullptr ? QString() : valueText(value, *goal);
}

template <class Row>
Column<Row> wideColumn(const char* key, const QString& title, std::string Row::*member) {
    constexpr int kWords = 28;
    auto column = textColumn(key, title, member);
    column.width = kWords;
    column.withToolTip([member](const Row& row) { return fromUtf8(row.*member); });
    return column;
}

}  // namespace

std::vector<ClaimRow> claimRows(const AwardFigures& figures, const FundYear& year) {
    std::vector<ClaimRow> rows;
    for (const ClaimedRecord& each : figures.records.records()) {
        const Attribution* decision = attributionOf(numberOf(*figures.year, each.record), year);
        if (each.claimants.size() < 2 && decision == nullptr) continue;
        rows.push_back(claimRow(figures, each, decision));
        if (decision != nullptr) tellDecision(rows.back(), *decision);
    }
    addUnclaimed(year, rows);
    return rows;
}

std::vector<Column<ClaimRow>> claimColumns(bool isTyped) {
    using Row = ClaimRow;
    auto application = identifierColumn("application", tr("归属"), &Row::application);
    auto reason = textColumn("reason", tr("理由"), &Row::reason);
    if (isTyped) {
        application.typedAs("受理号");
        reason.typedAs("理由");
    }
    return {identifierColumn("registerNo", tr("登记号"), &Row::number).telling("登记号"),
            textColumn("kind", tr("类别"), &Row::kind),
            wideColumn("claimants", tr("主张的立项"), &Row::claimants),
            identifierColumn("counting", tr("现计入"), &Row::counting),
            wideColumn("why", tr("由来"), &Row::why),
            std::move(application),
            std::move(reason)};
}

std::vector<MoveRow> moveRows(const AwardFigures& figures, const ClaimedRecord& claimed) {
    std::vector<MoveRow> rows;
    for (const Claimant& to : claimed.claimants) {
        Attribution thought;
        thought.record = numberOf(*figures.year, claimed.record);
        thought.application = to.award->number();
        for (const IndicatorMove& each : movedBy(figures.book, thought, figures.day)) {
            rows.push_back({thought.application, each.award->number(),
                            unitOf(figures, *each.award).toStdString(), std::string(each.indicator),
                            goalValue(figures, each.indicator, each.before).toStdString(),
                            goalValue(figures, each.indicator, each.after).toStdString()});
        }
    }
    return rows;
}

std::vector<Column<MoveRow>> moveColumns() {
    using Row = MoveRow;
    return {identifierColumn("to", tr("归给"), &Row::to),
            identifierColumn("award", tr("影响的立项"), &Row::award),
            textColumn("unit", tr("申报单位"), &Row::unit),
            identifierColumn("indicator", tr("指标编号"), &Row::indicator),
            textColumn("before", tr("不作决定时"), &Row::before),
            textColumn("after", tr("归给以后"), &Row::after)};
}

QString footingText(Footing footing) {
    const std::array names = {tr("服务单位"), tr("园区"), tr("出让方"), tr("受让方")};
    return names.at(static_cast<std::size_t>(footing));
}

}  // namespace grants::ui
