// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/measures.h"

namespace grants {
namespace {

using enum Party;

const std::vector<Party> kDeals = {Anyone, Service, Provider, Recipient};
const std::vector<Party> kFinancing = {Anyone, Service, Recipient};
const std::vector<Party> kWork = {Anyone, Holder};
const std::vector<Party> kAll = {Anyone};

}  // namespace

const std::vector<MeasureName>& measureNames() {
    static const std::vector<MeasureName> names = {
        {"sme_transfer_events", MeasureKind::Count, kDeals},
        {"tech_sme_transfer_events", MeasureKind::Count, kDeals},
        {"university_transfer_events", MeasureKind::Count, kDeals},
        {"transfers_and_licences", MeasureKind::Count, kDeals},
        {"sme_recipients", MeasureKind::Count, kDeals},
        {"open_licences", MeasureKind::Count, kDeals},
        {"transferred_patents", MeasureKind::Count, kDeals},
        {"university_patent_share", MeasureKind::Ratio, {Anyone, Provider}},
        {"licence_amount", MeasureKind::Amount, kDeals},
        {"inclusive_pledge_smes", MeasureKind::Count, kFinancing},
        {"pledge_enterprises", MeasureKind::Count, kFinancing},
        {"inclusive_pledge_share", MeasureKind::Ratio, kFinancing},
        {"pledge_amount", MeasureKind::Amount, kFinancing},
        {"pledge_registered_amount", MeasureKind::Amount, kFinancing},
        {"pledge_or_equity_amount", MeasureKind::Amount, kFinancing},
        {"product_filings", MeasureKind::Count, kFinancing},
        {"operation_activities", MeasureKind::Count, kWork},
        {"trainings", MeasureKind::Count, kWork},
        {"briefings", MeasureKind::Count, kWork},
        {"training_attendances", MeasureKind::Count, kWork},
        {"navigation_reports", MeasureKind::Count, kWork},
        {"invention_applications", MeasureKind::Count, kWork},
        {"satisfaction", MeasureKind::Ratio, kAll},
    };
    return names;
}

const MeasureName* findMeasure(std::string_view name) {
    for (const MeasureName& known : measureNames()) {
        if (known.name == name) return &known;
    }
    return nullptr;
}

}  // namespace grants
