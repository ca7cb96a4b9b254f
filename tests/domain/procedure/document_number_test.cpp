// SPDX-License-Identifier: GPL-3.0-or-later
// Which decisions go with the number of a document, and that one that is missing is pointed out.
#include "domain/decisions/document_number.h"

#include "domain/decisions/actions.h"

#include <catch2/catch.hpp>

using namespace grants;

TEST_CASE("an award, an approved reallocation, a payment and a return without a number are told") {
    const std::pair<Subject, const char*> documented[] = {{Subject::Application, "award"},
                                                          {Subject::Reallocation, "approve"},
                                                          {Subject::Payment, "confirm"},
                                                          {Subject::Payment, "recover"}};
    for (const auto& [subject, action] : documented) {
        INFO(action);
        REQUIRE(findAction(subject, action) != nullptr);
        const auto finding = missingDocumentNumber(subject, action, "");
        REQUIRE(finding);
        CHECK(finding->code == "DOCUMENT_NUMBER");
        CHECK(finding->severity == Severity::Warning);
        CHECK_FALSE(missingDocumentNumber(subject, action, "渝财1号"));
    }
}

TEST_CASE("of other decisions no number is missed") {
    CHECK_FALSE(missingDocumentNumber(Subject::Application, "sign", ""));
    CHECK_FALSE(missingDocumentNumber(Subject::Payment, "approve", ""));
    CHECK_FALSE(missingDocumentNumber(Subject::Reallocation, "propose", ""));
    CHECK_FALSE(missingDocumentNumber(Subject::Application, "reverse", ""));
}
