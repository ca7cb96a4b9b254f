// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/review_package.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<ReviewPackage> {
    static constexpr const char* kTable = "review_package";

    static ReviewPackage blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("expert", v.expert);
        f.text("head", v.head);
        f.date("issued", v.issued);
        f.text("fund", v.fund);
        f.count("first_score", v.firstScore);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<ReviewPackage>;

}  // namespace grants
