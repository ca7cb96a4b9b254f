// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/fund_amounts.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

struct FigureName {
    const char* key;
    const char* name;
};

/// In the order of Figure.
constexpr std::array kFigureNames = {
    FigureName{"ceiling", QT_TRANSLATE_NOOP("Budget", "预算数")},
    FigureName{"reallocated", QT_TRANSLATE_NOOP("Budget", "调剂")},
    FigureName{"adjusted", QT_TRANSLATE_NOOP("Budget", "调整后")},
    FigureName{"requested", QT_TRANSLATE_NOOP("Budget", "申报数")},
    FigureName{"committed", QT_TRANSLATE_NOOP("Budget", "已立项（测算）")},
    FigureName{"payable", QT_TRANSLATE_NOOP("Budget", "待拨付")},
    FigureName{"paid", QT_TRANSLATE_NOOP("Budget", "已拨付")},
    FigureName{"returned", QT_TRANSLATE_NOOP("Budget", "追回")},
    FigureName{"free", QT_TRANSLATE_NOOP("Budget", "结余")},
    FigureName{"executed", QT_TRANSLATE_NOOP("Budget", "执行率")},
};

const FigureName& namesOf(Figure figure) {
    return kFigureNames.at(static_cast<std::size_t>(figure));
}

}  // namespace

Money FundAmounts::of(Figure figure) const {
    switch (figure) {
        case Figure::Ceiling:
            return ceiling;
        case Figure::Reallocated:
            return reallocated;
        case Figure::Adjusted:
            return ceiling + reallocated;
        case Figure::Requested:
            return requested;
        case Figure::Committed:
            return committed;
        case Figure::Payable:
            return payable;
        case Figure::Paid:
            return paid;
        case Figure::Returned:
            return returned;
        case Figure::Free:
            return ceiling + reallocated - committed;
        case Figure::Kept:
            break;
    }
    return paid - returned;
}

FundAmounts& FundAmounts::operator+=(const FundAmounts& other) {
    LedgerFigures::operator+=(other);
    ceiling += other.ceiling;
    return *this;
}

FundAmounts amountsOf(const LedgerLine& line) {
    return {line, line.ceiling};
}

QString nameOf(Figure figure) {
    return QCoreApplication::translate("Budget", namesOf(figure).name);
}

QString keyOf(Figure figure) {
    return QLatin1String(namesOf(figure).key);
}

std::optional<Figure> figureCalled(const QString& key) {
    for (const Figure figure : kFigures)
        if (keyOf(figure) == key) return figure;
    return std::nullopt;
}

}  // namespace grants::ui
