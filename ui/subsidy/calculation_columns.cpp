// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/calculation_columns.h"

#include <QCoreApplication>
#include <array>

namespace grants::ui {

QString inCalculation(const char* text) {
    return QCoreApplication::translate("Calculation", text);
}

namespace {

std::string patentsText(std::span<const PatentNumber> patents) {
    std::string text;
    for (const PatentNumber& patent : patents) {
        if (!text.empty()) text += "、";
        text += patent.text();
    }
    return text;
}

std::array<std::string, 4> roleWords(const Translator& translator) {
    return {translator(describe(Role::Provider)), translator(describe(Role::Recipient)),
            translator(describe(Role::Enterprise)), translator(describe(Role::Institution))};
}

std::vector<std::string> reasons(const Translator& translator) {
    std::vector<std::string> words;
    for (auto code = RejectionCode::AlreadyPaid; code <= RejectionCode::Duplicate;
         code = static_cast<RejectionCode>(static_cast<int>(code) + 1))
        words.push_back(translator(describe(code)));
    return words;
}

std::array<std::string, 4> wayWords() {
    return {inCalculation(QT_TRANSLATE_NOOP("Calculation", "转让")).toStdString(),
            inCalculation(QT_TRANSLATE_NOOP("Calculation", "许可")).toStdString(),
            inCalculation(QT_TRANSLATE_NOOP("Calculation", "开放许可")).toStdString(),
            inCalculation(QT_TRANSLATE_NOOP("Calculation", "作价入股")).toStdString()};
}

std::array<std::string, 3> bindingWords() {
    return {bindingText(Binding::Rate).toStdString(), bindingText(Binding::UnitCap).toStdString(),
            bindingText(Binding::Pool).toStdString()};
}

template <class Words, class Enum>
std::string pick(const Words& words, Enum value) {
    return words[static_cast<std::size_t>(value)];
}

}  // namespace

QString bindingText(Binding binding) {
    switch (binding) {
        case Binding::Rate:
            return inCalculation(QT_TRANSLATE_NOOP("Calculation", "奖补标准"));
        case Binding::UnitCap:
            return inCalculation(QT_TRANSLATE_NOOP("Calculation", "单位上限"));
        case Binding::Pool:
            break;
    }
    return inCalculation(QT_TRANSLATE_NOOP("Calculation", "总额分配"));
}

std::vector<Column<UnitRow>> unitColumns(const std::shared_ptr<const UnitNames>& names) {
    using C = Column<UnitRow>;
    C name(QStringLiteral("name"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "单位名称")),
           CellKind::Text, [](const UnitRow& row) { return std::string_view(row.unit->name); });
    name.alsoFoundBy([names](const UnitRow& row) { return names->pinyin(row.unit->id); });
    return {
        std::move(name),
        C(QStringLiteral("raw"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "应得")),
          CellKind::Amount, [](const UnitRow& row) { return row.result->raw; }),
        C(QStringLiteral("capped"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "封顶后")),
          CellKind::Amount, [](const UnitRow& row) { return row.result->capped; }),
        C(QStringLiteral("paid"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "奖补")),
          CellKind::Amount, [](const UnitRow& row) { return row.result->paid; }),
        C(QStringLiteral("binding"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "决定因素")),
          CellKind::Text,
          [words = bindingWords()](const UnitRow& row) {
              return pick(words, row.result->binding);
          }),
        C(QStringLiteral("code"),
          inCalculation(QT_TRANSLATE_NOOP("Calculation", "统一社会信用代码")), CellKind::Identifier,
          [](const UnitRow& row) { return std::string_view(row.unit->code.text()); }),
    };
}

std::vector<Column<LineRow>> lineColumns(const Translator& translator) {
    using C = Column<LineRow>;
    return {
        C(QStringLiteral("record"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "登记号")),
          CellKind::Identifier, [](const LineRow& row) { return row.line->record; }),
        C(QStringLiteral("way"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "方式")),
          CellKind::Text,
          [words = wayWords(),
           pledge = inCalculation(QT_TRANSLATE_NOOP("Calculation", "质押融资")).toStdString()](
              const LineRow& row) {
              return row.licence != nullptr ? pick(words, row.licence->way) : pledge;
          }),
        C(QStringLiteral("role"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "身份")),
          CellKind::Text,
          [words = roleWords(translator)](const LineRow& row) {
              return pick(words, row.line->role);
          }),
        C(QStringLiteral("pieces"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "专利件数")),
          CellKind::Count,
          [](const LineRow& row) { return static_cast<std::int64_t>(row.line->patents.size()); }),
        C(QStringLiteral("raw"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "应得")),
          CellKind::Amount, [](const LineRow& row) { return row.line->raw; }),
        C(QStringLiteral("paid"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "奖补")),
          CellKind::Amount, [](const LineRow& row) { return row.line->paid; }),
        C(QStringLiteral("patents"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "专利号")),
          CellKind::Identifier, [](const LineRow& row) { return patentsText(row.line->patents); }),
    };
}

std::vector<Column<RejectedRow>> rejectedColumns(const std::shared_ptr<const UnitNames>& names,
                                                 const Translator& translator) {
    using C = Column<RejectedRow>;
    C name(QStringLiteral("name"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "单位名称")),
           CellKind::Text, [](const RejectedRow& row) { return std::string_view(row.unit->name); });
    name.alsoFoundBy([names](const RejectedRow& row) { return names->pinyin(row.unit->id); });
    const auto why = [words = reasons(translator)](const RejectedRow& row) {
        return pick(words, row.rejection->code);
    };
    C reason(QStringLiteral("reason"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "理由")),
             CellKind::Text, why);
    reason.withToolTip([why](const RejectedRow& row) { return QString::fromStdString(why(row)); });
    return {
        std::move(name),
        C(QStringLiteral("record"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "登记号")),
          CellKind::Identifier, [](const RejectedRow& row) { return row.rejection->record; }),
        C(QStringLiteral("patents"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "专利号")),
          CellKind::Identifier,
          [](const RejectedRow& row) { return patentsText(row.rejection->patents); }),
        C(QStringLiteral("role"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "身份")),
          CellKind::Text,
          [words = roleWords(translator)](const RejectedRow& row) {
              return pick(words, row.rejection->role);
          }),
        C(QStringLiteral("clause"), inCalculation(QT_TRANSLATE_NOOP("Calculation", "条款")),
          CellKind::Text, [](const RejectedRow& row) { return row.clause; }),
        C(QStringLiteral("code"),
          inCalculation(QT_TRANSLATE_NOOP("Calculation", "统一社会信用代码")), CellKind::Identifier,
          [](const RejectedRow& row) { return std::string_view(row.unit->code.text()); }),
        std::move(reason),
    };
}

}  // namespace grants::ui
