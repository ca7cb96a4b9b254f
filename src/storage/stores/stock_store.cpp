// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/records.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<PatentStock> {
    static constexpr const char* kTable = "patent_stock";

    static PatentStock blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.unit("unit", v.unit);
        f.date("as_of", v.asOf);
        f.count("patents", v.patents);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<PatentStock>;

}  // namespace grants
