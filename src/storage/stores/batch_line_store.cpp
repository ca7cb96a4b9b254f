// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/batch.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<BatchLine> {
    static constexpr const char* kTable = "batch_line";

    static BatchLine blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("batch", v.batch);
        f.unit("unit", v.unit);
        f.text("record", v.record);
        f.choice("role", v.role, Role::Institution);
        f.money("raw_fen", v.raw);
        f.money("paid_fen", v.paid);
    }

    template <class L, class V>
    static void lists(L& l, V& v) {
        l.patents("batch_line_patent", v.patents);
    }
};

template class Store<BatchLine>;

}  // namespace grants
