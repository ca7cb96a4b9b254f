// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figures/goal_cells.h"

namespace grants {

BookValue quantityCell(const Quantity& value) {
    return std::visit([](const auto& each) { return BookValue(each); }, value);
}

BookValue measuredCell(const Measured& value, const Translator& say) {
    if (!isComputable(value)) return say(translatable("goalCells", "无法计算"));
    if (const auto* ratio = std::get_if<Ratio>(&value)) return Fraction(ratio->num, ratio->den);
    if (const auto* money = std::get_if<Money>(&value)) return *money;
    return std::get<std::int64_t>(value);
}

std::string demandWords(Comparator comparator, const Translator& say) {
    switch (comparator) {
        case Comparator::AtLeast:
            return say(translatable("goalCells", "不少于"));
        case Comparator::MoreThan:
            return say(translatable("goalCells", "超过"));
        case Comparator::AtMost:
            return say(translatable("goalCells", "不超过"));
        case Comparator::LessThan:
            return say(translatable("goalCells", "少于"));
    }
    return {};
}

}  // namespace grants
