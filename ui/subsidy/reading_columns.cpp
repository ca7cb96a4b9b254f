// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/reading_columns.h"

#include "ui/base/tr.h"
#include "ui/words/target_words.h"

#include <algorithm>
#include <iterator>

namespace grants::ui {

namespace {

constexpr std::size_t kNamed = 40;

QString questionOf(const Reading& reading, Language language) {
    return planText(reading.question, reading.questionEn, language);
}

QString optionOf(const SettingOption& option, Language language) {
    return planText(option.text, option.textEn, language);
}

/// What the option is to the fund: what counts, and what the text is taken to mean by itself.
QString standingOf(const ReadingRow& row) {
    const bool inForce = row.option->code == row.reading->value;
    if (inForce) return row.effect->isDefault ? tr("现用（默认）") : tr("现用");
    return row.effect->isDefault ? tr("默认") : QString();
}

/// Those that change, who moves most first.
std::vector<UnitChange> changesOf(const OptionEffect& effect) {
    std::vector<UnitChange> changes;
    for (const SchemeComparison& scheme : effect.schemes) {
        std::copy_if(scheme.units.begin(), scheme.units.end(), std::back_inserter(changes),
                     [](const UnitChange& each) { return each.before != each.after; });
    }
    std::stable_sort(
        changes.begin(), changes.end(),
        [](const UnitChange& one, const UnitChange& other) { return other.moved() < one.moved(); });
    return changes;
}

void listChanges(DetailText& text, const ReadingFigures& figures, const OptionEffect& effect,
                 const Wording& wording) {
    const auto changes = changesOf(effect);
    text.section(tr("谁多谁少（%1 家）").arg(countText(static_cast<std::int64_t>(changes.size()))));
    if (changes.empty()) return void(text.note(tr("各单位的奖补与默认读法相同。")));
    text.titles({tr("单位"), tr("默认读法"), tr("这种读法"), tr("差额")});
    for (std::size_t at = 0; at < std::min(changes.size(), kNamed); ++at) {
        const UnitChange& each = changes[at];
        text.row({fromUtf8(figures.names->name(each.unit)),
                  amountText(each.before, wording.denomination),
                  amountText(each.after, wording.denomination),
                  amountText(each.after - each.before, wording.denomination)});
    }
    if (changes.size() > kNamed) {
        text.note(tr("其余 %1 家变动更小；要看全部，按 Enter 把这种读法放进试算。")
                      .arg(countText(static_cast<std::int64_t>(changes.size() - kNamed))));
    }
}

}  // namespace

std::vector<Column<ReadingRow>> readingColumns(Language language) {
    using C = Column<ReadingRow>;
    constexpr int kQuestion = 30, kOption = 14;
    return {C(
                QStringLiteral("question"), tr("口径"), CellKind::Text,
                [language](const ReadingRow& row) {
                    return questionOf(*row.reading, language).toStdString();
                },
                kQuestion),
            C(
                QStringLiteral("option"), tr("读法"), CellKind::Text,
                [language](const ReadingRow& row) {
                    return optionOf(*row.option, language).toStdString();
                },
                kOption),
            C(QStringLiteral("standing"), tr("方案"), CellKind::Text,
              [](const ReadingRow& row) { return standingOf(row).toStdString(); }),
            C(QStringLiteral("moved"), tr("变动"), CellKind::Amount,
              [](const ReadingRow& row) {
                  return row.effect->moved();
              }).added(Adding::Never),
            C(QStringLiteral("units"), tr("变动单位"), CellKind::Count,
              [](const ReadingRow& row) {
                  return row.effect->units();
              }).added(Adding::Never),
            C(QStringLiteral("paid"), tr("奖补合计"), CellKind::Amount,
              [](const ReadingRow& row) {
                  return row.effect->paid();
              }).added(Adding::Never),
            C(QStringLiteral("clause"), tr("条款"), CellKind::Text,
              [](const ReadingRow& row) { return std::string_view(row.reading->clause); })};
}

DetailText describeReading(const ReadingFigures& figures, const ReadingRow& row,
                           const Wording& wording) {
    const Language language = wording.translator.language();
    const OptionEffect& effect = *row.effect;
    DetailText text;
    text.title(questionOf(*row.reading, language), wording.scheme);
    text.fact(tr("读法"), optionOf(*row.option, language)).fact(tr("方案"), standingOf(row));
    for (const QString& reading : wording.readings) text.fact(tr("其余按试算"), reading);
    text.fact(tr("条款"), fromUtf8(row.reading->clause))
        .fact(tr("默认读法的理由"), fromUtf8(row.reading->note))
        .fact(tr("奖补合计"), amountWithUnit(effect.paid(), wording.denomination))
        .fact(tr("变动"), amountWithUnit(effect.moved(), wording.denomination));
    text.note(tr("变动是各单位与默认读法之差的绝对值之和；总额用满时合计不变，钱在单位之间移动。"));
    listChanges(text, figures, effect, wording);
    return text;
}

}  // namespace grants::ui
