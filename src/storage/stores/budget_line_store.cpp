// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application_parts.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<BudgetLine> {
    static constexpr const char* kTable = "budget_line";

    static BudgetLine blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.count("number", v.number);
        f.choice("source", v.source, MoneySource::Own);
        f.text("item", v.item);
        f.money("amount_fen", v.amount);
        f.text("basis", v.basis);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<BudgetLine>;

}  // namespace grants
