// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/edit.h"

#include "storage/stores.h"

namespace grants {
namespace {

template <class T>
Kind kindOf() {
    return static_cast<Kind>(1u << Kinds::indexOf<T>());
}

static_assert((1u << Kinds::indexOf<Claim>()) == static_cast<std::uint32_t>(Kind::Claims));

template <class T>
Id<T> putInto(Stores& stores, Changes& changes, const T& value) {
    bool written = false;
    const Id<T> id = stores.put(value, written);
    if (written) changes.add(kindOf<T>());
    return id;
}

template <class T>
void removeFrom(Stores& stores, Changes& changes, Id<T> id) {
    stores.remove(id);
    changes.add(kindOf<T>());
}

}  // namespace

Edit::Edit(Stores& stores) : m_stores(stores) {}

Id<Organisation> Edit::put(const Organisation& value) {
    return putInto(m_stores, m_changes, value);
}
Id<LicenceRecord> Edit::put(const LicenceRecord& value) {
    return putInto(m_stores, m_changes, value);
}
Id<Pledge> Edit::put(const Pledge& value) {
    return putInto(m_stores, m_changes, value);
}
Id<ProductFiling> Edit::put(const ProductFiling& value) {
    return putInto(m_stores, m_changes, value);
}
Id<Activity> Edit::put(const Activity& value) {
    return putInto(m_stores, m_changes, value);
}
Id<Deliverable> Edit::put(const Deliverable& value) {
    return putInto(m_stores, m_changes, value);
}
Id<Survey> Edit::put(const Survey& value) {
    return putInto(m_stores, m_changes, value);
}
Id<PatentStock> Edit::put(const PatentStock& value) {
    return putInto(m_stores, m_changes, value);
}
Id<OtherFunding> Edit::put(const OtherFunding& value) {
    return putInto(m_stores, m_changes, value);
}
Id<Application> Edit::put(const Application& value) {
    return putInto(m_stores, m_changes, value);
}
Id<Commitment> Edit::put(const Commitment& value) {
    return putInto(m_stores, m_changes, value);
}
Id<Claim> Edit::put(const Claim& value) {
    return putInto(m_stores, m_changes, value);
}

void Edit::remove(Id<Organisation> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<LicenceRecord> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<Pledge> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<ProductFiling> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<Activity> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<Deliverable> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<Survey> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<PatentStock> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<OtherFunding> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<Application> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<Commitment> id) {
    removeFrom(m_stores, m_changes, id);
}
void Edit::remove(Id<Claim> id) {
    removeFrom(m_stores, m_changes, id);
}

void Edit::putPlan(const Plan& plan, std::string_view json) {
    static_cast<void>(plan);
    if (m_stores.planJson() == json) return;
    m_stores.putPlan(json);
    m_changes.add(Kind::Plan);
}

}  // namespace grants
