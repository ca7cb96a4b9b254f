// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_detail.h"

#include "ui/targets/record_rows.h"
#include "ui/words/target_words.h"

namespace grants::ui {

namespace {

constexpr std::size_t kListed = 40;

/// 41 ÷ 1,800 of a share; empty for what is counted or summed.
QString quotientOf(const Measured& value) {
    const auto* ratio = std::get_if<Ratio>(&value);
    if (ratio == nullptr) return {};
    return countText(ratio->num) + QStringLiteral(" ÷ ") + countText(ratio->den);
}

void writeGoal(DetailText& text, const TargetCourse& course) {
    const NumericGoal& goal = course.target->goal;
    text.section(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "目标与现值")))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "状态")),
              standingWithSign(standingOf(course.state, goal)))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "目标")), withUnit(goalText(goal), goal))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "现值")),
              withUnit(measuredText(course.state.value), goal))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "分子与分母")),
              quotientOf(course.state.value))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "截至")), fromUtf8(inIso(course.asOf)));
    if (course.state.fulfilment) {
        text.fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "完成")),
                  QString::fromStdString(inPercent(*course.state.fulfilment)));
    }
    if (hasPace(goal)) {
        text.fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "时序进度")),
                  QString::fromStdString(inPercent(course.state.pace)));
    }
    text.fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "此后每月需")), neededText(course));
}

void writeRule(DetailText& text, const TargetCourse& course, Language language) {
    text.section(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "条款与算法")))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "条款")),
              fromUtf8(course.target->clause))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "算法")),
              ruleOf(*course.target, language))
        .fact(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "统计期间")),
              fromUtf8(inIso(course.window.first)) + QStringLiteral(" — ") +
                  fromUtf8(inIso(course.window.last)));
}

void listRecords(DetailText& text, const TargetCourse& course, Denomination denomination) {
    text.section(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "依据的记录（%1）"))
                     .arg(countText(static_cast<std::int64_t>(course.records.size()))));
    for (const RecordRow& row : recordRows(course, kListed))
        writeRecord(text, row, *course.year, denomination);
    if (course.records.size() > kListed) {
        text.note(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "其余 %1 条见“依据的记录”。"))
                      .arg(countText(static_cast<std::int64_t>(course.records.size() - kListed))));
    }
}

}  // namespace

QString neededText(const TargetCourse& course) {
    const auto need = neededPerMonth(course);
    if (!need) return {};
    const NumericGoal& goal = course.target->goal;
    const Measured amount =
        std::holds_alternative<Money>(goal.value) ? Measured(Money::ofFen(*need)) : Measured(*need);
    return valueText(amount, goal);
}

DetailText describeTarget(const TargetCourse& course, Language language,
                          Denomination denomination) {
    DetailText text;
    text.title(fromUtf8(course.target->code) + QStringLiteral("  ") +
               nameOf(*course.target, language));
    writeGoal(text, course);
    writeRule(text, course, language);
    listRecords(text, course, denomination);
    return text;
}

}  // namespace grants::ui
