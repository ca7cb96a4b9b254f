// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/records.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<ProductFiling> {
    static constexpr const char* kTable = "product";

    static ProductFiling blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("filing_no", v.filingNo);
        f.unit("enterprise", v.enterprise);
        f.text("product", v.product);
        f.date("date", v.date);
        f.unit("service", v.service);
    }

    template <class L, class V>
    static void lists(L& l, V& v) {
        l.patents("product_patent", v.patents);
    }
};

template class Store<ProductFiling>;

}  // namespace grants
