// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/contribution_rows.h"

#include "ui/base/tr.h"
#include "ui/query/part_column.h"
#include "ui/words/target_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::size_t kListed = 40;

/// Amounts of one applicant would be nothing in 亿元.
QString partText(const Measured& value, const Target& target, Denomination denomination) {
    if (const auto* money = std::get_if<Money>(&value)) return amountWithUnit(*money, denomination);
    return isComputable(value) ? withUnit(measuredText(value), target.goal) : measuredText(value);
}

QString shareText(const TargetPart& part) {
    return part.share ? QString::fromStdString(inPercent(*part.share)) : tr("无法计算");
}

/// Null where nothing is contributed to it, or it is still being measured.
const TargetPart* movedPart(const ContributionRow& row, std::size_t target) {
    if (row.contribution == nullptr) return nullptr;
    const TargetPart& part = row.contribution->targets[target];
    return isMoved(part) ? &part : nullptr;
}

Column<ContributionRow> shareColumn(std::size_t place, const Target& target,
                                    const CaseWording& wording) {
    constexpr int kShare = 8;
    Column<ContributionRow> column{QStringLiteral("share-") + fromUtf8(target.code),
                                   tr("占 %1").arg(fromUtf8(target.code)), CellKind::Percent,
                                   [place](const ContributionRow& row) -> CellValue {
                                       const TargetPart* part = movedPart(row, place);
                                       return part && part->share ? CellValue(*part->share)
                                                                  : CellValue();
                                   },
                                   kShare};
    column.withToolTip(
        [place, denomination = wording.denomination,
         name = nameOf(target, wording.translator.language())](const ContributionRow& row) {
            const TargetPart* part = movedPart(row, place);
            if (part == nullptr) return name;
            return tr("%1：%2，全区 %3")
                .arg(name, partText(part->value, *part->target, denomination),
                     partText(part->district, *part->target, denomination));
        });
    return column;
}

class ContributionText {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::ContributionText)

  public:
    ContributionText(const Contributed& contributed, const PromiseRow& promise,
                     const CaseWording& wording)
        : m_of(contributed), m_promise(promise), m_wording(wording) {}

    [[nodiscard]] DetailText all() {
        m_text.title(fromUtf8(m_promise.code), fromUtf8(m_promise.text));
        facts();
        if (const auto* contribution = m_of.find(m_promise.code)) {
            targets(*contribution);
            records(*contribution);
        }
        return std::move(m_text);
    }

  private:
    [[nodiscard]] QString clause() const;
    void facts();
    void targets(const IndicatorContribution& contribution);
    void records(const IndicatorContribution& contribution);

    const Contributed& m_of;
    const PromiseRow& m_promise;
    const CaseWording& m_wording;
    DetailText m_text;
};

QString ContributionText::clause() const {
    const Indicator* indicator = m_of.basis->figures->plan->findIndicator(m_promise.code);
    return indicator == nullptr ? QString() : fromUtf8(indicator->clause);
}

void ContributionText::facts() {
    m_text.fact(tr("受理号"), fromUtf8(m_of.number))
        .fact(tr("条款"), clause())
        .fact(tr("方案值"), fromUtf8(m_promise.planned))
        .fact(tr("承诺值"), fromUtf8(m_promise.promised))
        .fact(tr("完成值"), fromUtf8(m_promise.delivered))
        .fact(tr("差距"), fromUtf8(m_promise.gap))
        .fact(tr("截至"), fromUtf8(inIso(m_of.basis->figures->day)));
    if (!m_promise.fault.isEmpty()) {
        m_text.caution(m_promise.fault);
    } else if (!m_promise.expects.isEmpty()) {
        m_text.note(m_promise.expects);
    }
}

void ContributionText::targets(const IndicatorContribution& contribution) {
    m_text.section(tr("对全区目标的贡献"));
    std::vector<const TargetPart*> moved;
    for (const TargetPart& each : contribution.targets)
        if (isMoved(each)) moved.push_back(&each);
    if (moved.empty()) {
        m_text.note(tr("这些记录没有计入任何一项全区目标。"));
        return;
    }
    m_text.titles({tr("全区目标"), tr("这项指标"), tr("全区"), tr("占全区")});
    for (const TargetPart* each : moved) {
        const Target& target = *each->target;
        m_text.row({fromUtf8(target.code) + u' ' + nameOf(target, m_wording.translator.language()),
                    partText(each->value, target, m_wording.denomination),
                    partText(each->district, target, m_wording.denomination), shareText(*each)});
    }
    m_text.note(tr("一条记录可能支撑几项指标，各项指标的占比不能相加。"));
}

void ContributionText::records(const IndicatorContribution& contribution) {
    const auto count = contribution.records.size();
    m_text.section(tr("依据的记录（%1）").arg(countText(static_cast<std::int64_t>(count))));
    const CaseFigures& figures = *m_of.basis->figures;
    for (std::size_t at = 0; at < std::min(count, kListed); ++at) {
        writeRecord(m_text, recordRow(contribution.records[at], *figures.names), *figures.year,
                    m_wording.denomination);
    }
    if (count > kListed) {
        m_text.note(tr("其余 %1 条见“依据的记录”。")
                        .arg(countText(static_cast<std::int64_t>(count - kListed))));
    }
}

Delivered deliveredIn(const Contributed& contributed) {
    Delivered delivered;
    for (const IndicatorContribution& each : contributed.indicators)
        delivered.push_back({each.indicator->code, each.delivered});
    return delivered;
}

}  // namespace

std::vector<ContributionRow> contributionRows(const CaseRow& row, const Contributed* contributed,
                                              const Translator& translator) {
    const Delivered delivered = contributed ? deliveredIn(*contributed) : Delivered();
    std::vector<ContributionRow> rows;
    for (PromiseRow& each : promiseRows(row, delivered, translator)) {
        const auto* contribution = contributed ? contributed->find(each.code) : nullptr;
        rows.push_back({std::move(each), contribution});
    }
    return rows;
}

std::vector<Column<ContributionRow>> contributionColumns(const Plan& plan,
                                                         const CaseWording& wording) {
    std::vector<Column<ContributionRow>> columns;
    for (const Column<PromiseRow>& each : promiseColumns()) {
        if (each.typed == kProofHeader) continue;
        columns.push_back(partColumn(each, &ContributionRow::promise));
    }
    for (std::size_t place = 0; place < plan.targets.size(); ++place)
        columns.push_back(shareColumn(place, plan.targets[place], wording));
    return columns;
}

QString togetherText(const Contributed& contributed, Denomination denomination) {
    QStringList parts;
    for (const TargetPart& each : contributed.together) {
        if (!isMoved(each)) continue;
        parts << tr("%1 %2（占全区 %3）")
                     .arg(fromUtf8(each.target->code),
                          partText(each.value, *each.target, denomination), shareText(each));
    }
    const QString day = fromUtf8(inIso(contributed.basis->figures->day));
    return parts.isEmpty() ? tr("截至 %1，各项指标对全区目标没有贡献。").arg(day)
                           : tr("截至 %1，各项指标合计：%2。").arg(day, parts.join(tr("，")));
}

DetailText describeContribution(const Contributed& contributed, const PromiseRow& promise,
                                const CaseWording& wording) {
    return ContributionText(contributed, promise, wording).all();
}

}  // namespace grants::ui
