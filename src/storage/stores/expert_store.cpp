// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/review.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Expert> {
    static constexpr const char* kTable = "expert";

    static Expert blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.text("name", v.name);
        f.text("employer", v.employer);
        f.optionalCode("employer_code", v.employerCode);
        f.flag("finance", v.finance);
        f.text("phone", v.phone);
        f.text("account", v.account);
        f.lines("recusals", v.recusals);
        f.text("login", v.login);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Expert>;

}  // namespace grants
