// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/organisation.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Organisation> {
    static constexpr const char* kTable = "organisation";

    static Organisation blank() {
        Organisation unit{.id = {}, .code = *CreditCode::parse("91110000000000000E")};
        return unit;
    }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.code("code", v.code);
        f.text("name", v.name);
        f.choice("kind", v.kind, UnitKind::Other);
        f.flag("in_district", v.inDistrict);
        f.flag("in_city", v.inCity);
        f.choice("size", v.size, EnterpriseSize::NotApplicable);
        f.text("industry", v.industry);
        f.optionalCount("employees", v.metrics.employees);
        f.optionalMoney("revenue_fen", v.metrics.revenue);
        f.optionalMoney("assets_fen", v.metrics.assets);
        f.text("tech_sme_no", v.techSmeNo);
        f.optionalCode("park", v.park);
        f.text("legal_representative", v.legalRepresentative);
        f.text("contact", v.contact);
        f.text("phone", v.phone);
        f.text("address", v.address);
        f.text("bank", v.bank);
        f.text("account", v.account);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Organisation>;

}  // namespace grants
