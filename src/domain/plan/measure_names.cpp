// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/measure_names.h"

namespace grants {
namespace {

const std::vector<Party> kDeals = {Party::Anyone, Party::Service, Party::Provider,
                                   Party::Recipient};
const std::vector<Party> kFinancing = {Party::Anyone, Party::Service, Party::Recipient};
const std::vector<Party> kWork = {Party::Anyone, Party::Holder};

}  // namespace

const std::vector<MeasureName>& measureNames() {
    using enum Party;
    using enum MeasureKind;
    static const std::vector<MeasureName> names = {
        {"sme_transfer_events", Count, kDeals},
        {"tech_sme_transfer_events", Count, kDeals},
        {"university_transfer_events", Count, kDeals},
        {"transfers_and_licences", Count, kDeals},
        {"sme_recipients", Count, kDeals},
        {"open_licences", Count, kDeals},
        {"transferred_patents", Count, kDeals},
        {"university_patent_share", Ratio, {Anyone, Provider}},
        {"licence_amount", Amount, kDeals},
        {"inclusive_pledge_smes", Count, kFinancing},
        {"pledge_enterprises", Count, kFinancing},
        {"inclusive_pledge_share", Ratio, kFinancing},
        {"pledge_amount", Amount, kFinancing},
        {"pledge_registered_amount", Amount, kFinancing},
        {"pledge_or_equity_amount", Amount, kFinancing},
        {"product_filings", Count, kFinancing},
        {"operation_activities", Count, kWork},
        {"trainings", Count, kWork},
        {"briefings", Count, kWork},
        {"training_attendances", Count, kWork},
        {"navigation_reports", Count, kWork},
        {"invention_applications", Count, kWork},
        {"satisfaction", Ratio, {Anyone}},
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
