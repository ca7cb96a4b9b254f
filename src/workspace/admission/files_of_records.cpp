// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/admission/files_of_records.h"

#include "domain/year/record_in.h"
#include "storage/store.h"
#include "workspace/admission/admissible.h"

namespace grants {
namespace {

template <class T>
std::vector<Operation> rightsTo() {
    using Op = Operation;
    if constexpr (std::is_same_v<T, Payment>) return {Op::Pay, Op::RequestPayment, Op::Award};
    if constexpr (kIsMoney<T>) return {Op::Pay, Op::Award};
    if constexpr (std::is_same_v<T, Application>) return {Op::Enter, Op::Award};
    if constexpr (std::is_same_v<T, Recognition>) return {Op::Judge, Op::Award};
    return {kNeeds<T>.beside.value_or(kNeeds<T>.operation)};
}

}  // namespace

std::optional<Kinds::AnyId> recordOf(const Attachment& attachment) {
    std::optional<Kinds::AnyId> record;
    Kinds::forEach([&]<class T>() {
        const Kinds::AnyId id(std::in_place_type<Id<T>>, Id<T>{attachment.record});
        if (Store<T>::tableName() == attachment.kind) record = id;
    });
    return record;
}

std::vector<Operation> rightsToFiles(const Kinds::AnyId& record) {
    return std::visit([]<class T>(Id<T>) { return rightsTo<T>(); }, record);
}

std::optional<Fault> obstacleToDetach(const Attachment& attachment, const FundYear& year) {
    const std::optional<Kinds::AnyId> record = recordOf(attachment);
    if (!record) return std::nullopt;
    const Admissible rule(year.decisions, takenUpStates(year.applications), {}, {},
                          Asker{{}, {}, year.people});
    return std::visit(
        [&]<class T>(Id<T> id) -> std::optional<Fault> {
            const T* stored = recordIn(year, id);
            if (stored == nullptr) return std::nullopt;
            const auto obstacle =
                rule.toDetach(Kinds::AnyRecord(std::in_place_type<PointerTo<T>>, stored));
            return obstacle ? std::optional(obstacle->fault) : std::nullopt;
        },
        *record);
}

}  // namespace grants
