// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/edit.h"

#include "storage/stores.h"
#include "workspace/admission/admission.h"

namespace grants {

std::string tableOf(const Kinds::AnyId& record) {
    return std::visit([]<class T>(Id<T>) { return Store<T>::tableName(); }, record);
}

std::int64_t Edit::putRecord(const Kinds::AnyRecord& record) {
    m_admission.put(record);
    return std::visit([this](const auto* value) { return m_stores.put(value); }, record);
}

void Edit::put(const TakenUpAward& award) {
    const Decision decision = m_admission.decide(award);
    m_stores.put(&decision);
}

void Edit::removeRecord(const Kinds::AnyId& id) {
    m_admission.remove(id);
    std::visit([this](auto one) { m_stores.remove(one); }, id);
}

Id<Attachment> Edit::attachTo(const Kinds::AnyId& id, const std::filesystem::path& file) {
    m_admission.attach(id);
    const AttachedContent content = m_stores.takeIn(file);
    Attachment attachment;
    attachment.kind = tableOf(id);
    attachment.record = std::visit([](auto record) { return record.value; }, id);
    attachment.name = file.filename().string();
    attachment.sha256 = content.sha256;
    attachment.bytes = content.bytes;
    return {m_stores.put(&attachment)};
}

void Edit::detach(Id<Attachment> attachment) {
    const auto stored = m_stores.of<Attachment>().find(attachment);
    if (stored) m_admission.detach(*stored);
    m_stores.remove(attachment);
}

void Edit::putPlan(const Plan& plan, std::string_view json) {
    static_cast<void>(plan);
    if (m_stores.planJson() != json) m_stores.putPlan(json);
}

}  // namespace grants
