// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/records.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<OtherFunding> {
    static constexpr const char* kTable = "other_funding";

    static OtherFunding blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.unit("unit", v.unit);
        f.text("register_no", v.registerNo);
        f.optionalPatent("patent", v.patent);
        f.text("contract_no", v.contractNo);
        f.text("name", v.name);
        f.optionalMoney("amount_fen", v.amount);
        f.optionalCount("year", v.year);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<OtherFunding>;

}  // namespace grants
