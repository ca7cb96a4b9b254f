// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/edit.h"

#include "storage/stores.h"

namespace grants {

std::int64_t Edit::putRecord(const Kinds::AnyRecord& record) {
    return m_stores.put(record);
}

void Edit::removeRecord(const Kinds::AnyId& id) {
    m_stores.remove(id);
}

void Edit::putPlan(const Plan& plan, std::string_view json) {
    static_cast<void>(plan);
    if (m_stores.planJson() != json) m_stores.putPlan(json);
}

}  // namespace grants
