// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/payments_search.h"

#include "ui/base/tr.h"
#include "ui/words/money_words.h"

namespace grants::ui {

SearchSources paymentSources(const SearchGround& ground) {
    if (!ground.year) return {};
    const auto keys = [names = ground.names](const Payment& row, SearchKeys& found) {
        found.add(row.number);
        found.add(row.reason);
        found.add(row.voucher);
        found.add(names->name(row.unit));
        found.addPinyin(names->pinyin(row.unit));
    };
    const auto item = [ground](const Payment& row) -> SearchItem {
        const QString number = fromUtf8(row.number);
        const QStringList facts{paymentKindName(row.kind), fromUtf8(row.reason),
                                fromUtf8(ground.names->name(row.unit)),
                                amountWithUnit(row.amount, ground.denomination)};
        return {number, facts.join(QStringLiteral(" · ")), QStringLiteral("awards"), number};
    };
    return {std::make_shared<RowSource<Payment>>(
        tr("拨付"), QStringLiteral("funding"),
        RowSource<Payment>::Rows(ground.year, &ground.year->payments), keys, item)};
}

}  // namespace grants::ui
